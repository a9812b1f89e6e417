// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::several`](super::Responses::several), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Several {
    call: Call,
}

impl Several {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Several {
    type Value = types::Named;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "several",
        method: Method::GET,
        path: "/responses/several",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Several);
