// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::simple_enum`](super::Path::simple_enum), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleEnum {
    call: Call,
}

impl SimpleEnum {
    pub(super) fn new(client: &Client, color: &types::Color) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("color", PathStyle::Simple, color),
        }
    }
}

impl Operation for SimpleEnum {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-enum",
        method: Method::GET,
        path: "/path/simple/enum/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleEnum);
