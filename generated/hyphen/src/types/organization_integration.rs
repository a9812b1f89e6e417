// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::ConnectionOffer;

/// Integration of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationIntegration {
    /// Id of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Types of connection that the integration provides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provides: Option<Vec<ConnectionOffer>>,
}

impl OrganizationIntegration {
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

    /// Sets `provides`.
    #[must_use]
    pub fn provides(
        mut self,
        provides: impl IntoIterator<Item = ConnectionOffer>,
    ) -> Self {
        self.provides = Some(provides.into_iter().collect());
        self
    }
}
