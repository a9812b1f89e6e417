// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::Color;

/// The schema `Filter`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Filter {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The property `ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<i64>>,
    /// The range: [`FilterRange`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<FilterRange>,
    /// The property `on`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<bool>,
    /// The color: [`Color`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
}

impl Filter {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// Sets `range`.
    #[must_use]
    pub fn range(mut self, range: FilterRange) -> Self {
        self.range = Some(range);
        self
    }

    /// Sets `on`.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }
}

/// The schema `FilterRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilterRange {
    /// The property `from`.
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub from_field: Option<i64>,
    /// The property `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
}

impl FilterRange {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from_field`.
    #[must_use]
    pub fn from_field(mut self, from_field: i64) -> Self {
        self.from_field = Some(from_field);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }
}
