// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Dog`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dog {
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The property `bark`.
    pub bark: String,
}

impl Dog {
    /// Makes a value from what is required.
    pub fn new(pet_type: impl Into<String>, bark: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            bark: bark.into(),
        }
    }
}
