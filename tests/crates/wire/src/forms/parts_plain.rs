// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;
use serde_json::Value;

use crate::runtime::{
    Call, Client, Date, DecodeError, Form, NoFailure, Operation, OperationInfo, Part, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Forms::parts_plain`](super::Forms::parts_plain), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsPlain {
    call: Call,
}

impl PartsPlain {
    pub(super) fn new(client: &Client, body: &PartsPlainForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsPlain {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-plain",
        method: Method::POST,
        path: "/parts/plain",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsPlain);

/// The parts of the body of `parts-plain`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsPlainForm {
    /// The property `file`.
    pub file: Part,
    /// The property `title`.
    pub title: String,
    /// The property `more`.
    pub more: Option<Vec<Part>>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `counts`.
    pub counts: Option<Vec<i64>>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `flag`.
    pub flag: Option<bool>,
    /// The color: [`Color`](crate::types::Color).
    pub color: Option<types::Color>,
    /// The property `day`.
    pub day: Option<Date>,
    /// The point: [`Rgb`](crate::types::Rgb).
    pub point: Option<types::Rgb>,
    /// The points: a list of [`Rgb`](crate::types::Rgb).
    pub points: Option<Vec<types::Rgb>>,
    /// The property `any`.
    pub any: Option<Value>,
}

impl PartsPlainForm {
    /// Makes a value from what is required.
    pub fn new(file: impl Into<Part>, title: impl Into<String>) -> Self {
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
        }
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl IntoIterator<Item = Part>) -> Self {
        self.more = Some(more.into_iter().collect());
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
    pub fn color(mut self, color: impl Into<types::Color>) -> Self {
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
    pub fn point(mut self, point: types::Rgb) -> Self {
        self.point = Some(point);
        self
    }

    /// Sets `points`.
    #[must_use]
    pub fn points(mut self, points: impl IntoIterator<Item = types::Rgb>) -> Self {
        self.points = Some(points.into_iter().collect());
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.any = Some(any.into());
        self
    }
}

impl From<&PartsPlainForm> for Form {
    fn from(body: &PartsPlainForm) -> Self {
        Self::new()
            .files("file", "application/octet-stream", [&body.file])
            .text("title", &body.title)
            .files("more", "application/octet-stream", body.more.iter().flatten())
            .text("tags", &body.tags)
            .text("counts", &body.counts)
            .text("size", &body.size)
            .text("flag", &body.flag)
            .text("color", &body.color)
            .text("day", &body.day)
            .text("point", &body.point)
            .text("points", &body.points)
            .text("any", &body.any)
    }
}
