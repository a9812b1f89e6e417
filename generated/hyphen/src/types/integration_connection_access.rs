// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AccessConnection, Reference};

/// Access between an entity connection and an assignment connection.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntegrationConnectionAccess {
    /// Id of the access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Status of the access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Type of the integration.
    #[serde(rename = "integrationType", skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<String>,
    /// The entity connection: [`AccessConnection`].
    #[serde(rename = "entityConnection", skip_serializing_if = "Option::is_none")]
    pub entity_connection: Option<AccessConnection>,
    /// The assignment connection: [`AccessConnection`].
    #[serde(rename = "assignmentConnection", skip_serializing_if = "Option::is_none")]
    pub assignment_connection: Option<AccessConnection>,
    /// Configuration of the access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// Errors of the access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
}

impl IntegrationConnectionAccess {
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

    /// Sets `integration_type`.
    #[must_use]
    pub fn integration_type(mut self, integration_type: impl Into<String>) -> Self {
        self.integration_type = Some(integration_type.into());
        self
    }

    /// Sets `entity_connection`.
    #[must_use]
    pub fn entity_connection(mut self, entity_connection: AccessConnection) -> Self {
        self.entity_connection = Some(entity_connection);
        self
    }

    /// Sets `assignment_connection`.
    #[must_use]
    pub fn assignment_connection(
        mut self,
        assignment_connection: AccessConnection,
    ) -> Self {
        self.assignment_connection = Some(assignment_connection);
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

    /// Sets `errors`.
    #[must_use]
    pub fn errors(
        mut self,
        errors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect());
        self
    }
}
