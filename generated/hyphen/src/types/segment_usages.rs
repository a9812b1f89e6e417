// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Toggle;

/// Where a segment is used.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SegmentUsages {
    /// Toggles that use the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toggles: Option<Vec<Toggle>>,
}

impl SegmentUsages {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `toggles`.
    #[must_use]
    pub fn toggles(mut self, toggles: impl IntoIterator<Item = Toggle>) -> Self {
        self.toggles = Some(toggles.into_iter().collect());
        self
    }
}
