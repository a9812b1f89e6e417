// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Usage of seats.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SeatUsage {
    /// Number of all seats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Number of open seats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<f64>,
}

impl SeatUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: f64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets `open`.
    #[must_use]
    pub fn open(mut self, open: f64) -> Self {
        self.open = Some(open);
        self
    }
}
