// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::into_a_path`](super::Responses::into_a_path), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntoAPath {
    call: Call,
}

impl IntoAPath {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for IntoAPath {
    type Value = types::Change;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "into-a-path",
        method: Method::GET,
        path: "/responses/into-a-path",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(IntoAPath);
