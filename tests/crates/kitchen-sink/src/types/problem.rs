// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Problem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The property `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}

impl Problem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}
