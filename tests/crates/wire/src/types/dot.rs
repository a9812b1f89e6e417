// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Dot`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dot {
    /// The property `kind`.
    pub kind: String,
    /// The property `length`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
}

impl Dot {
    /// Makes a value from what is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            length: None,
        }
    }

    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }
}
