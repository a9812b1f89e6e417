// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::BillingCycle;

/// Subscription of a billing account.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Subscription {
    /// Id of the subscription at the billing provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Start of the subscription.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Status of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Billing cycles of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cycles: Option<Vec<BillingCycle>>,
}

impl Subscription {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `provider_id`.
    #[must_use]
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `cycles`.
    #[must_use]
    pub fn cycles(mut self, cycles: impl IntoIterator<Item = BillingCycle>) -> Self {
        self.cycles = Some(cycles.into_iter().collect());
        self
    }
}
