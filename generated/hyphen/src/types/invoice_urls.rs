// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// URLs of an invoice.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InvoiceUrls {
    /// URL to view the invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http: Option<String>,
    /// URL to download the invoice as PDF.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pdf: Option<String>,
}

impl InvoiceUrls {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `http`.
    #[must_use]
    pub fn http(mut self, http: impl Into<String>) -> Self {
        self.http = Some(http.into());
        self
    }

    /// Sets `pdf`.
    #[must_use]
    pub fn pdf(mut self, pdf: impl Into<String>) -> Self {
        self.pdf = Some(pdf.into());
        self
    }
}
