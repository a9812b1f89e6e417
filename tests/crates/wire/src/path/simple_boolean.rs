// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::simple_boolean`](super::Path::simple_boolean), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleBoolean {
    call: Call,
}

impl SimpleBoolean {
    pub(super) fn new(client: &Client, color: bool) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("color", PathStyle::Simple, &color),
        }
    }
}

impl Operation for SimpleBoolean {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-boolean",
        method: Method::GET,
        path: "/path/simple/boolean/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleBoolean);
