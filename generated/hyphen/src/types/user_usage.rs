// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Usage of users.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserUsage {
    /// Number of active users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<f64>,
}

impl UserUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: f64) -> Self {
        self.active = Some(active);
        self
    }
}
