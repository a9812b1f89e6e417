// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Self2`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Self2 {
    /// The property `type`.
    pub r#type: String,
}

impl Self2 {
    /// Makes a value from what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self { r#type: r#type.into() }
    }
}
