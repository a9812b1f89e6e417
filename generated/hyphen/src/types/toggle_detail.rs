// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AuditTrail, ToggleTarget};

/// Toggle of a project, with its id.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToggleDetail {
    /// Id of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Key of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Purpose of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Type of the toggle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
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
    /// The meta: [`AuditTrail`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<AuditTrail>,
}

impl ToggleDetail {
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

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
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

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: AuditTrail) -> Self {
        self.meta = Some(meta);
        self
    }
}
