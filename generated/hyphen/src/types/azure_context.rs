// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Reference;

/// Azure tenants and subscriptions of a user.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AzureContext {
    /// Tenants of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenants: Option<Vec<Reference>>,
    /// Subscriptions of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<Reference>>,
}

impl AzureContext {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tenants`.
    #[must_use]
    pub fn tenants(mut self, tenants: impl IntoIterator<Item = Reference>) -> Self {
        self.tenants = Some(tenants.into_iter().collect());
        self
    }

    /// Sets `subscriptions`.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = Reference>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }
}
