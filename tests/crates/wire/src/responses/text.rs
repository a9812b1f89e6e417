// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Responses::text`](super::Responses::text), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Text {
    call: Call,
}

impl Text {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Text {
    type Value = String;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text",
        method: Method::GET,
        path: "/responses/text",
        accept: Some("text/plain"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text()
    }
}

operation!(Text);
