// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bodies::text`](super::Bodies::text), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Text {
    call: Call,
}

impl Text {
    pub(super) fn new(client: &Client, body: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).text("text/csv", body),
        }
    }
}

impl Operation for Text {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text",
        method: Method::POST,
        path: "/bodies/text",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Text);
