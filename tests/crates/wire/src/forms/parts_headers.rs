// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, HeaderStyle, NoFailure, Operation, OperationInfo, Part,
    RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Forms::parts_headers`](super::Forms::parts_headers), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsHeaders {
    call: Call,
}

impl PartsHeaders {
    pub(super) fn new(client: &Client, body: &PartsHeadersForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsHeaders {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-headers",
        method: Method::POST,
        path: "/parts/headers",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsHeaders);

/// The parts of the body of `parts-headers`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsHeadersForm {
    /// The property `file`.
    pub file: Part,
    /// The property `tags`.
    ///
    /// Media type: `text/plain`.
    pub tags: Option<Vec<String>>,
    /// The header `X-Count` of the part `file`.
    pub file_x_count: i64,
    /// The header `X-Colors` of the part `tags`.
    pub tags_x_colors: Option<Vec<types::Color>>,
}

impl PartsHeadersForm {
    /// Makes a value from what is required.
    pub fn new(file: impl Into<Part>, file_x_count: i64) -> Self {
        Self {
            file: file.into(),
            tags: None,
            file_x_count,
            tags_x_colors: None,
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags_x_colors`.
    #[must_use]
    pub fn tags_x_colors(
        mut self,
        tags_x_colors: impl IntoIterator<Item = types::Color>,
    ) -> Self {
        self.tags_x_colors = Some(tags_x_colors.into_iter().collect());
        self
    }
}

impl From<&PartsHeadersForm> for Form {
    fn from(body: &PartsHeadersForm) -> Self {
        Self::new()
            .files("file", "application/octet-stream", [&body.file])
            .header_of_last("X-Count", HeaderStyle::Simple, &body.file_x_count)
            .text_as("tags", "text/plain", &body.tags)
            .header_of_last("X-Colors", HeaderStyle::Simple, &body.tags_x_colors)
    }
}
