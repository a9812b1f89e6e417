// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Forms::parts_related`](super::Forms::parts_related), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsRelated {
    call: Call,
}

impl PartsRelated {
    pub(super) fn new(client: &Client, body: &PartsRelatedForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/related", body),
        }
    }
}

impl Operation for PartsRelated {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-related",
        method: Method::POST,
        path: "/parts/related",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsRelated);

/// The parts of the body of `parts-related`.
///
/// Sent as `multipart/related`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsRelatedForm {
    /// The meta: [`Rgb`](crate::types::Rgb).
    pub meta: types::Rgb,
    /// The property `note`.
    pub note: Option<String>,
}

impl PartsRelatedForm {
    /// Makes a value from what is required.
    pub fn new(meta: types::Rgb) -> Self {
        Self { meta, note: None }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl From<&PartsRelatedForm> for Form {
    fn from(body: &PartsRelatedForm) -> Self {
        Self::new().text("meta", &body.meta).text("note", &body.note)
    }
}
