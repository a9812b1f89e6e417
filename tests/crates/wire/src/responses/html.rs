// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Responses::html`](super::Responses::html), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Html {
    call: Call,
}

impl Html {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Html {
    type Value = String;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "html",
        method: Method::GET,
        path: "/responses/html",
        accept: Some("text/html"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text()
    }
}

operation!(Html);
