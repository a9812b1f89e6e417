// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ConnectionVerification, EntityReference, Reference, ResourceReference, TypedReference};

/// Connection of an integration to an entity.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntegrationConnection {
    /// Id of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Status of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Type of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The entity: [`EntityReference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<EntityReference>,
    /// The organization integration: [`TypedReference`].
    #[serde(rename = "organizationIntegration", skip_serializing_if = "Option::is_none")]
    pub organization_integration: Option<TypedReference>,
    /// Configuration of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// The project: [`ResourceReference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<ResourceReference>,
    /// Errors of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    /// Input of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// The verification: [`ConnectionVerification`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification: Option<ConnectionVerification>,
    /// Whether the connection can be tried again.
    #[serde(rename = "isRetryable", skip_serializing_if = "Option::is_none")]
    pub is_retryable: Option<bool>,
}

impl IntegrationConnection {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `entity`.
    #[must_use]
    pub fn entity(mut self, entity: EntityReference) -> Self {
        self.entity = Some(entity);
        self
    }

    /// Sets `organization_integration`.
    #[must_use]
    pub fn organization_integration(
        mut self,
        organization_integration: TypedReference,
    ) -> Self {
        self.organization_integration = Some(organization_integration);
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(
            config.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: ResourceReference) -> Self {
        self.project = Some(project);
        self
    }

    /// Sets `errors`.
    #[must_use]
    pub fn errors(
        mut self,
        errors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// Sets `verification`.
    #[must_use]
    pub fn verification(mut self, verification: ConnectionVerification) -> Self {
        self.verification = Some(verification);
        self
    }

    /// Sets `is_retryable`.
    #[must_use]
    pub fn is_retryable(mut self, is_retryable: bool) -> Self {
        self.is_retryable = Some(is_retryable);
        self
    }
}
