// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `WireNames`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WireNames {
    /// The property `fooBar`.
    #[serde(rename = "fooBar", skip_serializing_if = "Option::is_none")]
    pub foo_bar_field: Option<String>,
    /// The property `foo_bar`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foo_bar: Option<String>,
    /// The property `@id`.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub at_id: Option<String>,
    /// The property `$id`.
    #[serde(rename = "$id", skip_serializing_if = "Option::is_none")]
    pub dollar_id: Option<String>,
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The property `start_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The property `start_time<`.
    #[serde(rename = "start_time<", skip_serializing_if = "Option::is_none")]
    pub start_time_less_than: Option<String>,
    /// The property `start_time>`.
    #[serde(rename = "start_time>", skip_serializing_if = "Option::is_none")]
    pub start_time_greater_than: Option<String>,
    /// The property `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// The property `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_field: Option<String>,
    /// The property `日本`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 日本: Option<String>,
    /// The property `""`.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

impl WireNames {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `foo_bar_field`.
    #[must_use]
    pub fn foo_bar_field(mut self, foo_bar_field: impl Into<String>) -> Self {
        self.foo_bar_field = Some(foo_bar_field.into());
        self
    }

    /// Sets `foo_bar`.
    #[must_use]
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }

    /// Sets `at_id`.
    #[must_use]
    pub fn at_id(mut self, at_id: impl Into<String>) -> Self {
        self.at_id = Some(at_id.into());
        self
    }

    /// Sets `dollar_id`.
    #[must_use]
    pub fn dollar_id(mut self, dollar_id: impl Into<String>) -> Self {
        self.dollar_id = Some(dollar_id.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `start_time_less_than`.
    #[must_use]
    pub fn start_time_less_than(
        mut self,
        start_time_less_than: impl Into<String>,
    ) -> Self {
        self.start_time_less_than = Some(start_time_less_than.into());
        self
    }

    /// Sets `start_time_greater_than`.
    #[must_use]
    pub fn start_time_greater_than(
        mut self,
        start_time_greater_than: impl Into<String>,
    ) -> Self {
        self.start_time_greater_than = Some(start_time_greater_than.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `self_field`.
    #[must_use]
    pub fn self_field(mut self, self_field: impl Into<String>) -> Self {
        self.self_field = Some(self_field.into());
        self
    }

    /// Sets `日本`.
    #[must_use]
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.日本 = Some(日本.into());
        self
    }

    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}
