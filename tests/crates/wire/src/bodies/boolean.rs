// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Bodies::boolean`](super::Bodies::boolean), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Boolean {
    call: Call,
}

impl Boolean {
    pub(super) fn new(client: &Client, body: bool) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", &body),
        }
    }
}

impl Operation for Boolean {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-boolean",
        method: Method::POST,
        path: "/bodies/boolean",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Boolean);
