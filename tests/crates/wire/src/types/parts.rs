// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Rgb;

/// The schema `Parts`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Parts {
    /// The property `image`.
    pub image: String,
    /// The point: [`Rgb`].
    pub point: Rgb,
    /// The property `note`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The property `xml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xml: Option<BTreeMap<String, Value>>,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl Parts {
    /// Makes a value from what is required.
    pub fn new(image: impl Into<String>, point: Rgb) -> Self {
        Self {
            image: image.into(),
            point,
            note: None,
            xml: None,
            tags: None,
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `xml`.
    #[must_use]
    pub fn xml(
        mut self,
        xml: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        self.xml = Some(
            xml.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}
