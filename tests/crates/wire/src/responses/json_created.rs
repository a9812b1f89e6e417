// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::json_created`](super::Responses::json_created), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonCreated {
    call: Call,
}

impl JsonCreated {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for JsonCreated {
    type Value = types::Named;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "json-created",
        method: Method::POST,
        path: "/responses/json",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(JsonCreated);
