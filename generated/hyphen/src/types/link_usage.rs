// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Usage of links.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LinkUsage {
    /// Number of created links.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<f64>,
}

impl LinkUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: f64) -> Self {
        self.created = Some(created);
        self
    }
}
