// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::Named;

/// The schema `Nullable`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Nullable {
    /// The property `text`.
    #[serde(deserialize_with = "Option::deserialize")]
    pub text: Option<String>,
    /// The property `list`.
    #[serde(deserialize_with = "Option::deserialize")]
    pub list: Option<Vec<String>>,
    /// The object: [`Named`].
    #[serde(deserialize_with = "Option::deserialize")]
    pub object: Option<Named>,
}

impl Nullable {
    /// Makes a value from what is required.
    pub fn new(
        text: impl Into<Option<String>>,
        list: impl Into<Option<Vec<String>>>,
        object: impl Into<Option<Named>>,
    ) -> Self {
        Self {
            text: text.into(),
            list: list.into(),
            object: object.into(),
        }
    }
}
