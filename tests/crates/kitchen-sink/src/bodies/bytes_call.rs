// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Bodies::bytes`](super::Bodies::bytes), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Bytes {
    call: Call,
}

impl Bytes {
    pub(super) fn new(client: &Client, body: impl Into<Body>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).body("application/octet-stream", body),
        }
    }
}

impl Operation for Bytes {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bytes",
        method: Method::POST,
        path: "/bodies/bytes",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Bytes);
