// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::mul`](super::Traits::mul), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Mul {
    call: Call,
}

impl Mul {
    pub(super) fn new(client: &Client, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("x", PathStyle::Simple, x),
        }
    }
}

impl Operation for Mul {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "mul_traits",
        method: Method::GET,
        path: "/traits/2/{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Mul);
