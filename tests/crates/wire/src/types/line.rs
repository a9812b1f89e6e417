// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Limit;

/// The schema `Line`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// The property `kind`.
    pub kind: String,
    /// The property `length`.
    ///
    /// Limits: at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
}

impl Line {
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

impl crate::runtime::Limited for Line {
    const LIMITS: &'static [Limit] = &[Limit::Member("length", &[Limit::Minimum("1")])];
}
