// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::as_mut`](super::Traits::as_mut), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AsMut {
    call: Call,
}

impl AsMut {
    pub(super) fn new(client: &Client, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("x", PathStyle::Simple, x),
        }
    }
}

impl Operation for AsMut {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "as_mut_traits",
        method: Method::GET,
        path: "/traits/26/{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(AsMut);
