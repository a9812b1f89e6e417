// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Period for which a subscription is billed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingCycle {
    /// Number of the billing cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<f64>,
    /// Start of the billing cycle.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End of the billing cycle.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Amount due in the preview of the invoice.
    #[serde(rename = "invoicePreviewAmountDue", skip_serializing_if = "Option::is_none")]
    pub invoice_preview_amount_due: Option<f64>,
}

impl BillingCycle {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: f64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `invoice_preview_amount_due`.
    #[must_use]
    pub fn invoice_preview_amount_due(
        mut self,
        invoice_preview_amount_due: f64,
    ) -> Self {
        self.invoice_preview_amount_due = Some(invoice_preview_amount_due);
        self
    }
}
