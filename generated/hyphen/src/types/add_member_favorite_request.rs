// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Favorite to add to a member.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddMemberFavoriteRequest {
    /// Id of the favorite.
    pub id: Value,
}

impl AddMemberFavoriteRequest {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<Value>) -> Self {
        Self { id: id.into() }
    }
}
