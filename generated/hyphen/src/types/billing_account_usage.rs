// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{BillingAccountUsageShare, UsageTotal};
use crate::runtime::DateTime;

/// Usage of a billing account in one billing cycle.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingAccountUsage {
    /// Number of the billing cycle.
    #[serde(rename = "billingCycle", skip_serializing_if = "Option::is_none")]
    pub billing_cycle: Option<f64>,
    /// Number of days of the billing cycle.
    #[serde(rename = "totalDays", skip_serializing_if = "Option::is_none")]
    pub total_days: Option<f64>,
    /// Number of days that remain in the billing cycle.
    #[serde(rename = "remainingDays", skip_serializing_if = "Option::is_none")]
    pub remaining_days: Option<f64>,
    /// Start of the billing cycle.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the billing cycle.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Time of the last update of the usage.
    #[serde(rename = "lastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<DateTime>,
    /// Usage of each organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizations: Option<Vec<BillingAccountUsageShare>>,
    /// The total: [`UsageTotal`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<UsageTotal>,
}

impl BillingAccountUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `billing_cycle`.
    #[must_use]
    pub fn billing_cycle(mut self, billing_cycle: f64) -> Self {
        self.billing_cycle = Some(billing_cycle);
        self
    }

    /// Sets `total_days`.
    #[must_use]
    pub fn total_days(mut self, total_days: f64) -> Self {
        self.total_days = Some(total_days);
        self
    }

    /// Sets `remaining_days`.
    #[must_use]
    pub fn remaining_days(mut self, remaining_days: f64) -> Self {
        self.remaining_days = Some(remaining_days);
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `last_updated`.
    #[must_use]
    pub fn last_updated(mut self, last_updated: impl Into<DateTime>) -> Self {
        self.last_updated = Some(last_updated.into());
        self
    }

    /// Sets `organizations`.
    #[must_use]
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = BillingAccountUsageShare>,
    ) -> Self {
        self.organizations = Some(organizations.into_iter().collect());
        self
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: UsageTotal) -> Self {
        self.total = Some(total);
        self
    }
}
