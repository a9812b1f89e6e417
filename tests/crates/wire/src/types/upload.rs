// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Color, Rgb};
use crate::runtime::Date;

/// The schema `Upload`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Upload {
    /// The property `file`.
    pub file: String,
    /// The property `title`.
    pub title: String,
    /// The property `more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<String>>,
    /// The property `tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The property `counts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Vec<i64>>,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The property `flag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// The color: [`Color`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// The property `day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The point: [`Rgb`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Rgb>,
    /// The points: a list of [`Rgb`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<Rgb>>,
    /// The property `any`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub any: Option<Value>,
    /// The property `id`.
    ///
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Upload {
    /// Makes a value from what is required.
    pub fn new(file: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            title: title.into(),
            more: None,
            tags: None,
            counts: None,
            size: None,
            flag: None,
            color: None,
            day: None,
            point: None,
            points: None,
            any: None,
            id: None,
        }
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `counts`.
    #[must_use]
    pub fn counts(mut self, counts: impl IntoIterator<Item = i64>) -> Self {
        self.counts = Some(counts.into_iter().collect());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.day = Some(day.into());
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

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
