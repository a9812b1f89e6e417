// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{TeamCriterion, TypedReference};

/// Team to create, or changes to a team.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TeamInput {
    /// Name of the team.
    pub name: String,
    /// Type of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Number of members of the team.
    #[serde(rename = "memberCount", skip_serializing_if = "Option::is_none")]
    pub member_count: Option<f64>,
    /// Channels of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<TypedReference>>,
    /// Criteria of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria: Option<Vec<TeamCriterion>>,
}

impl TeamInput {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: None,
            member_count: None,
            channels: None,
            criteria: None,
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `member_count`.
    #[must_use]
    pub fn member_count(mut self, member_count: f64) -> Self {
        self.member_count = Some(member_count);
        self
    }

    /// Sets `channels`.
    #[must_use]
    pub fn channels(
        mut self,
        channels: impl IntoIterator<Item = TypedReference>,
    ) -> Self {
        self.channels = Some(channels.into_iter().collect());
        self
    }

    /// Sets `criteria`.
    #[must_use]
    pub fn criteria(
        mut self,
        criteria: impl IntoIterator<Item = TeamCriterion>,
    ) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }
}
