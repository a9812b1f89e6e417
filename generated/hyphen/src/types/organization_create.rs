// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::DefaultEnvironment;

/// New organization.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationCreate {
    /// Name of the organization.
    pub name: String,
    /// Default environments of the organization.
    #[serde(rename = "defaultEnvironments", skip_serializing_if = "Option::is_none")]
    pub default_environments: Option<Vec<DefaultEnvironment>>,
    /// Billing account of the organization, in one of several shapes that the document leaves open.
    #[serde(rename = "billingAccount")]
    pub billing_account: Value,
    /// Whether to create a default project when no project is given.
    #[serde(rename = "createDefaultProject", skip_serializing_if = "Option::is_none")]
    pub create_default_project: Option<bool>,
}

impl OrganizationCreate {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, billing_account: impl Into<Value>) -> Self {
        Self {
            name: name.into(),
            default_environments: None,
            billing_account: billing_account.into(),
            create_default_project: None,
        }
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

    /// Sets `create_default_project`.
    #[must_use]
    pub fn create_default_project(mut self, create_default_project: bool) -> Self {
        self.create_default_project = Some(create_default_project);
        self
    }
}
