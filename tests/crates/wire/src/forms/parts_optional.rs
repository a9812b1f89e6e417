// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Forms::parts_optional`](super::Forms::parts_optional), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsOptional {
    call: Call,
}

impl PartsOptional {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: &PartsOptionalForm) -> Self {
        self.call = self.call.multipart("multipart/form-data", body);
        self
    }
}

impl Operation for PartsOptional {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-optional",
        method: Method::PUT,
        path: "/parts/plain",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsOptional);

/// The parts of the body of `parts-optional`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartsOptionalForm {
    /// The property `note`.
    pub note: Option<String>,
}

impl PartsOptionalForm {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl From<&PartsOptionalForm> for Form {
    fn from(body: &PartsOptionalForm) -> Self {
        Self::new().text("note", &body.note)
    }
}
