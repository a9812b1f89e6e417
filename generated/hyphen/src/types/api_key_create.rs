// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// API key to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKeyCreate {
    /// Descriptive name of the API key.
    pub name: String,
}

impl ApiKeyCreate {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
