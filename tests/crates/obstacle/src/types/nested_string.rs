// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `NestedString`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NestedString {
    /// The string: [`NestedStringString`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<NestedStringString>,
}

impl NestedString {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: NestedStringString) -> Self {
        self.string = Some(string);
        self
    }
}

/// The schema `NestedStringString`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NestedStringString {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl NestedStringString {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}
