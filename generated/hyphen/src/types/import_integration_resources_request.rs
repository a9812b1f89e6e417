// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::ImportedResource;

/// Resources of an integration to import.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ImportIntegrationResourcesRequest {
    /// Type of the connection to import.
    pub r#type: String,
    /// Id of the parent resource at the provider, such as the zone id for the type DNSRecord.
    #[serde(rename = "parentId", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Resources of the provider to import.
    pub resources: Vec<ImportedResource>,
}

impl ImportIntegrationResourcesRequest {
    /// Makes a value from what is required.
    pub fn new(
        r#type: impl Into<String>,
        resources: impl IntoIterator<Item = ImportedResource>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            parent_id: None,
            resources: resources.into_iter().collect(),
        }
    }

    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}
