// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::eq`](super::Traits::eq), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct EqCall {
    call: Call,
}

impl EqCall {
    pub(super) fn new(client: &Client, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("x", PathStyle::Simple, x),
        }
    }
}

impl Operation for EqCall {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "eq_traits",
        method: Method::GET,
        path: "/traits/20/{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(EqCall);
