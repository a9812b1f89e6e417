// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::Rgb;
use crate::runtime::Field;

/// The schema `Nested`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Nested {
    /// The property `one`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<String>,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The property `ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<i64>>,
    /// The property `words`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<String>>,
    /// The point: [`Rgb`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Rgb>,
    /// The points: a list of [`Rgb`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<Rgb>>,
    /// The property `maybe`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub maybe: Field<String>,
}

impl Nested {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `one`.
    #[must_use]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Some(one.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// Sets `words`.
    #[must_use]
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `point`.
    #[must_use]
    pub fn point(mut self, point: Rgb) -> Self {
        self.point = Some(point);
        self
    }

    /// Sets `points`.
    #[must_use]
    pub fn points(mut self, points: impl IntoIterator<Item = Rgb>) -> Self {
        self.points = Some(points.into_iter().collect());
        self
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Field<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }
}
