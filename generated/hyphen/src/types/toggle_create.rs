// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ToggleTarget;

/// Toggle to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToggleCreate {
    /// Key of the toggle.
    pub key: String,
    /// Purpose of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Type of the toggle.
    pub r#type: String,
    /// Targets of the toggle, joined by OR and evaluated in order.
    pub targets: Vec<ToggleTarget>,
    /// Value of the toggle when no target evaluates to true.
    #[serde(rename = "defaultValue")]
    pub default_value: Value,
}

impl ToggleCreate {
    /// Makes a value from what is required.
    pub fn new(
        key: impl Into<String>,
        r#type: impl Into<String>,
        targets: impl IntoIterator<Item = ToggleTarget>,
        default_value: impl Into<Value>,
    ) -> Self {
        Self {
            key: key.into(),
            description: None,
            tags: None,
            r#type: r#type.into(),
            targets: targets.into_iter().collect(),
            default_value: default_value.into(),
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
