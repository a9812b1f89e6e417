// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::fmt`](super::Traits::fmt), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Fmt {
    call: Call,
}

impl Fmt {
    pub(super) fn new(client: &Client, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("x", PathStyle::Simple, x),
        }
    }
}

impl Operation for Fmt {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "fmt_traits",
        method: Method::GET,
        path: "/traits/34/{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Fmt);
