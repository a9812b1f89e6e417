// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, Part, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Forms::parts_mixed`](super::Forms::parts_mixed), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsMixed {
    call: Call,
}

impl PartsMixed {
    pub(super) fn new(client: &Client, body: &PartsMixedForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/mixed", body),
        }
    }
}

impl Operation for PartsMixed {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-mixed",
        method: Method::POST,
        path: "/parts/mixed",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsMixed);

/// The parts of the body of `parts-mixed`.
///
/// Sent as `multipart/mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsMixedForm {
    /// The meta: [`Rgb`](crate::types::Rgb).
    pub meta: types::Rgb,
    /// The property `data`.
    pub data: Part,
}

impl PartsMixedForm {
    /// Makes a value from what is required.
    pub fn new(meta: types::Rgb, data: impl Into<Part>) -> Self {
        Self { meta, data: data.into() }
    }
}

impl From<&PartsMixedForm> for Form {
    fn from(body: &PartsMixedForm) -> Self {
        Self::new()
            .text("meta", &body.meta)
            .files("data", "application/octet-stream", [&body.data])
    }
}
