// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Bodies::octets`](super::Bodies::octets), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Octets {
    call: Call,
}

impl Octets {
    pub(super) fn new(client: &Client, body: impl Into<Body>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).body("application/octet-stream", body),
        }
    }
}

impl Operation for Octets {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-octets",
        method: Method::POST,
        path: "/bodies/octets",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Octets);
