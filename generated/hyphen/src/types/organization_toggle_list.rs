// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::OrganizationToggle;

/// List of toggles of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationToggleList {
    /// Toggles in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<OrganizationToggle>>,
}

impl OrganizationToggleList {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = OrganizationToggle>) -> Self {
        self.data = Some(data.into_iter().collect());
        self
    }
}
