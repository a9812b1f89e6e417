// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{AuditTrail, SegmentUsages};

/// Segment of a project.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Segment {
    /// Id of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Alternate id of the segment.
    #[serde(rename = "alternateId", skip_serializing_if = "Option::is_none")]
    pub alternate_id: Option<String>,
    /// Name of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Purpose of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Logic of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<String>,
    /// Tags of the segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The usages: [`SegmentUsages`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usages: Option<SegmentUsages>,
    /// The meta: [`AuditTrail`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<AuditTrail>,
}

impl Segment {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `alternate_id`.
    #[must_use]
    pub fn alternate_id(mut self, alternate_id: impl Into<String>) -> Self {
        self.alternate_id = Some(alternate_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `logic`.
    #[must_use]
    pub fn logic(mut self, logic: impl Into<String>) -> Self {
        self.logic = Some(logic.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `usages`.
    #[must_use]
    pub fn usages(mut self, usages: SegmentUsages) -> Self {
        self.usages = Some(usages);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: AuditTrail) -> Self {
        self.meta = Some(meta);
        self
    }
}
