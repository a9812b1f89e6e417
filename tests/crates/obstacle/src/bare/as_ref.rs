// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bare::as_ref`](super::Bare::as_ref), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AsRefCall {
    call: Call,
}

impl AsRefCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for AsRefCall {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "as_ref_bare",
        method: Method::GET,
        path: "/bare/25",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(AsRefCall);
