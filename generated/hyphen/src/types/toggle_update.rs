// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ToggleTarget;

/// Changes to a toggle.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToggleUpdate {
    /// Purpose of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Targets of the toggle, joined by OR and evaluated in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<ToggleTarget>>,
    /// Value of the toggle when no target evaluates to true.
    #[serde(
        rename = "defaultValue",
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub default_value: Option<Value>,
}

impl ToggleUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `targets`.
    #[must_use]
    pub fn targets(mut self, targets: impl IntoIterator<Item = ToggleTarget>) -> Self {
        self.targets = Some(targets.into_iter().collect());
        self
    }

    /// Sets `default_value`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<Value>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}
