// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Responses::range`](super::Responses::range), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Range {
    call: Call,
}

impl Range {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Range {
    type Value = types::Event;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "range",
        method: Method::GET,
        path: "/responses/range",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Range(2)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Range);
