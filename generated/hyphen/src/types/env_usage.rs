// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Usage of .env files.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnvUsage {
    /// Number of pulls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull: Option<f64>,
    /// Number of pushes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<f64>,
}

impl EnvUsage {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pull`.
    #[must_use]
    pub fn pull(mut self, pull: f64) -> Self {
        self.pull = Some(pull);
        self
    }

    /// Sets `push`.
    #[must_use]
    pub fn push(mut self, push: f64) -> Self {
        self.push = Some(push);
        self
    }
}
