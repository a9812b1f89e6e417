// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Usage of toggles.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToggleUsage {
    /// Number of evaluations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluations: Option<f64>,
}

impl ToggleUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `evaluations`.
    #[must_use]
    pub fn evaluations(mut self, evaluations: f64) -> Self {
        self.evaluations = Some(evaluations);
        self
    }
}
