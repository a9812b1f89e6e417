// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Bodies::ndjson`](super::Bodies::ndjson), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Ndjson {
    call: Call,
}

impl Ndjson {
    pub(super) fn new(client: &Client, body: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).text("application/x-ndjson", body),
        }
    }
}

impl Operation for Ndjson {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-ndjson",
        method: Method::POST,
        path: "/bodies/ndjson",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Ndjson);
