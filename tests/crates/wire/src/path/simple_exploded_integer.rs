// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::simple_exploded_integer`](super::Path::simple_exploded_integer), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleExplodedInteger {
    call: Call,
}

impl SimpleExplodedInteger {
    pub(super) fn new(client: &Client, color: i64) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::SimpleExploded, &color),
        }
    }
}

impl Operation for SimpleExplodedInteger {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-exploded-integer",
        method: Method::GET,
        path: "/path/simple-exploded/integer/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleExplodedInteger);
