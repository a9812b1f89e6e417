// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{DefaultEnvironment, Reference};

/// Organization of Hyphen.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// Id of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// URL of the logo.
    #[serde(rename = "logoUrl", skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
    /// Default environments of the organization.
    #[serde(rename = "defaultEnvironments", skip_serializing_if = "Option::is_none")]
    pub default_environments: Option<Vec<DefaultEnvironment>>,
    /// The billing account: [`Reference`].
    #[serde(rename = "billingAccount", skip_serializing_if = "Option::is_none")]
    pub billing_account: Option<Reference>,
}

impl Organization {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `logo_url`.
    #[must_use]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Sets `default_environments`.
    #[must_use]
    pub fn default_environments(
        mut self,
        default_environments: impl IntoIterator<Item = DefaultEnvironment>,
    ) -> Self {
        self.default_environments = Some(default_environments.into_iter().collect());
        self
    }

    /// Sets `billing_account`.
    #[must_use]
    pub fn billing_account(mut self, billing_account: Reference) -> Self {
        self.billing_account = Some(billing_account);
        self
    }
}
