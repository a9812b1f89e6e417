// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Bodies::text`](super::Bodies::text), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Text {
    call: Call,
}

impl Text {
    pub(super) fn new(client: &Client, body: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).text("text/plain", body),
        }
    }
}

impl Operation for Text {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-text",
        method: Method::POST,
        path: "/bodies/text",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Text);
