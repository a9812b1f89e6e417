// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::DefaultEnvironment;

/// Changes to an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationUpdate {
    /// Name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Default environments of the organization.
    #[serde(rename = "defaultEnvironments", skip_serializing_if = "Option::is_none")]
    pub default_environments: Option<Vec<DefaultEnvironment>>,
}

impl OrganizationUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
}
