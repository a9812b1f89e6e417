// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Invoice of a billing account.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Invoice {
    /// Id of the invoice at the billing provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Amount of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    /// Date of creation.
    #[serde(rename = "createdDate", skip_serializing_if = "Option::is_none")]
    pub created_date: Option<String>,
    /// Subtotal of the invoice.
    #[serde(rename = "subTotal", skip_serializing_if = "Option::is_none")]
    pub sub_total: Option<f64>,
    /// Total of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Discount on the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<f64>,
    /// Status of the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// End of the invoiced period.
    #[serde(rename = "periodEnd", skip_serializing_if = "Option::is_none")]
    pub period_end: Option<String>,
    /// Start of the invoiced period.
    #[serde(rename = "periodStart", skip_serializing_if = "Option::is_none")]
    pub period_start: Option<String>,
    /// Number of the billing cycle.
    #[serde(rename = "cycleId", skip_serializing_if = "Option::is_none")]
    pub cycle_id: Option<f64>,
    /// Tax on the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<f64>,
    /// Date when the invoice is due.
    #[serde(rename = "dueDate", skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
}

impl Invoice {
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

    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `created_date`.
    #[must_use]
    pub fn created_date(mut self, created_date: impl Into<String>) -> Self {
        self.created_date = Some(created_date.into());
        self
    }

    /// Sets `sub_total`.
    #[must_use]
    pub fn sub_total(mut self, sub_total: f64) -> Self {
        self.sub_total = Some(sub_total);
        self
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: f64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, discount: f64) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `period_end`.
    #[must_use]
    pub fn period_end(mut self, period_end: impl Into<String>) -> Self {
        self.period_end = Some(period_end.into());
        self
    }

    /// Sets `period_start`.
    #[must_use]
    pub fn period_start(mut self, period_start: impl Into<String>) -> Self {
        self.period_start = Some(period_start.into());
        self
    }

    /// Sets `cycle_id`.
    #[must_use]
    pub fn cycle_id(mut self, cycle_id: f64) -> Self {
        self.cycle_id = Some(cycle_id);
        self
    }

    /// Sets `tax`.
    #[must_use]
    pub fn tax(mut self, tax: f64) -> Self {
        self.tax = Some(tax);
        self
    }

    /// Sets `due_date`.
    #[must_use]
    pub fn due_date(mut self, due_date: impl Into<String>) -> Self {
        self.due_date = Some(due_date.into());
        self
    }
}
