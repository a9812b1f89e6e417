// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

/// The schema `Aux`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Aux {
    /// The property `r#type`.
    #[serde(rename = "r#type", default, skip_serializing_if = "Field::is_absent")]
    pub r_type: Field<String>,
}

impl Aux {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `r_type`.
    #[must_use]
    pub fn r_type(mut self, r_type: impl Into<Field<String>>) -> Self {
        self.r_type = r_type.into();
        self
    }
}
