// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Point`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Point {
    /// The property `x`.
    pub x: i64,
    /// The property `y`.
    pub y: i64,
}

impl Point {
    /// Makes a value from what is required.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}
