// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Reference, UsageTotal};

/// Share of one organization in the usage of a billing account.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingAccountUsageShare {
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// Time of the last update of the usage.
    #[serde(rename = "lastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<String>,
    /// The total: [`UsageTotal`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<UsageTotal>,
}

impl BillingAccountUsageShare {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn last_updated(mut self, last_updated: impl Into<String>) -> Self {
        self.last_updated = Some(last_updated.into());
        self
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: UsageTotal) -> Self {
        self.total = Some(total);
        self
    }
}
