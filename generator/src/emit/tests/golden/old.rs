// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

use serde::{Deserialize, Serialize};

/// No longer used.
#[deprecated]
#[derive(Clone, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Old {}

impl Old {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}
