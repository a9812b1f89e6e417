// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::range_type`](super::Responses::range_type), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RangeType {
    call: Call,
}

impl RangeType {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for RangeType {
    type Value = types::Named;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "range-type",
        method: Method::GET,
        path: "/responses/range-type",
        accept: Some("*/*"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(RangeType);
