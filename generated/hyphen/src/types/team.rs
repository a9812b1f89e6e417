// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{DistributionList, Reference, TypedReference};

/// Team of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Team {
    /// Id of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Number of members of the team.
    #[serde(rename = "memberCount", skip_serializing_if = "Option::is_none")]
    pub member_count: Option<f64>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// Criteria of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criteria: Option<Vec<Value>>,
    /// The distribution list: [`DistributionList`].
    #[serde(rename = "distributionList", skip_serializing_if = "Option::is_none")]
    pub distribution_list: Option<DistributionList>,
    /// Channels of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<Vec<TypedReference>>,
}

impl Team {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `criteria`.
    #[must_use]
    pub fn criteria(mut self, criteria: impl IntoIterator<Item = Value>) -> Self {
        self.criteria = Some(criteria.into_iter().collect());
        self
    }

    /// Sets `distribution_list`.
    #[must_use]
    pub fn distribution_list(mut self, distribution_list: DistributionList) -> Self {
        self.distribution_list = Some(distribution_list);
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
}
