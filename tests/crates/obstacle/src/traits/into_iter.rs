// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::into_iter`](super::Traits::into_iter), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntoIter {
    call: Call,
}

impl IntoIter {
    pub(super) fn new(client: &Client, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("x", PathStyle::Simple, x),
        }
    }
}

impl Operation for IntoIter {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "into_iter_traits",
        method: Method::GET,
        path: "/traits/17/{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(IntoIter);
