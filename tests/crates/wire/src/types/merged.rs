// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Merged`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Merged {
    /// The property `name`.
    pub name: String,
    /// The property `tag`.
    pub tag: String,
    /// The property `size`.
    pub size: i64,
}

impl Merged {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, tag: impl Into<String>, size: i64) -> Self {
        Self {
            name: name.into(),
            tag: tag.into(),
            size,
        }
    }
}
