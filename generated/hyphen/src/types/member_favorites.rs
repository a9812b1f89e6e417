// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Favorites of a member.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MemberFavorites {
    /// Favorites of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favorites: Option<Vec<Value>>,
}

impl MemberFavorites {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `favorites`.
    #[must_use]
    pub fn favorites(mut self, favorites: impl IntoIterator<Item = Value>) -> Self {
        self.favorites = Some(favorites.into_iter().collect());
        self
    }
}
