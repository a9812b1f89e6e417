// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// New public key.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PublicKeyCreate {
    /// Id of the organization.
    #[serde(rename = "organizationId")]
    pub organization_id: String,
    /// Id of the project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// Name of the public key.
    pub name: String,
}

impl PublicKeyCreate {
    /// Makes a value from what is required.
    pub fn new(
        organization_id: impl Into<String>,
        project_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            project_id: project_id.into(),
            name: name.into(),
        }
    }
}
