// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bare::from_iter`](super::Bare::from_iter), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FromIter {
    call: Call,
}

impl FromIter {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for FromIter {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "from_iter_bare",
        method: Method::GET,
        path: "/bare/28",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(FromIter);
