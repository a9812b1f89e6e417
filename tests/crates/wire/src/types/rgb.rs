// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Rgb`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Rgb {
    /// The property `R`.
    #[serde(rename = "R")]
    pub r: i64,
    /// The property `G`.
    #[serde(rename = "G")]
    pub g: i64,
    /// The property `B`.
    #[serde(rename = "B")]
    pub b: i64,
}

impl Rgb {
    /// Makes a value from what is required.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self { r, g, b }
    }
}
