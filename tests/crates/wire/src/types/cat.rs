// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Cat`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cat {
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The property `claws`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claws: Option<i64>,
}

impl Cat {
    /// Makes a value from what is required.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            claws: None,
        }
    }

    /// Sets `claws`.
    #[must_use]
    pub fn claws(mut self, claws: i64) -> Self {
        self.claws = Some(claws);
        self
    }
}
