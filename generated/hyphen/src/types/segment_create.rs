// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Segment to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SegmentCreate {
    /// Alternate id of the segment.
    #[serde(rename = "alternateId")]
    pub alternate_id: String,
    /// Name of the segment.
    pub name: String,
    /// Purpose of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Logic of the segment.
    pub logic: String,
}

impl SegmentCreate {
    /// Makes a value from what is required.
    pub fn new(
        alternate_id: impl Into<String>,
        name: impl Into<String>,
        logic: impl Into<String>,
    ) -> Self {
        Self {
            alternate_id: alternate_id.into(),
            name: name.into(),
            description: None,
            tags: None,
            logic: logic.into(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}
