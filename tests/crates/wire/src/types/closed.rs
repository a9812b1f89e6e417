// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Closed`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Closed {
    /// The property `name`.
    pub name: String,
}

impl Closed {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
