// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::vendor`](super::Responses::vendor), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Vendor {
    call: Call,
}

impl Vendor {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Vendor {
    type Value = types::Named;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "vendor",
        method: Method::GET,
        path: "/responses/vendor",
        accept: Some("application/vnd.wire.v2+json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Vendor);
