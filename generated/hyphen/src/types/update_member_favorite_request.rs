// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// New place of a favorite of a member.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateMemberFavoriteRequest {
    /// Index of the favorite.
    pub index: f64,
}

impl UpdateMemberFavoriteRequest {
    /// Makes a value from what is required.
    pub fn new(index: f64) -> Self {
        Self { index }
    }
}
