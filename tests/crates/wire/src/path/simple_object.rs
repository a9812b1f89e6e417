// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::simple_object`](super::Path::simple_object), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleObject {
    call: Call,
}

impl SimpleObject {
    pub(super) fn new(client: &Client, color: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("color", PathStyle::Simple, color),
        }
    }
}

impl Operation for SimpleObject {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-object",
        method: Method::GET,
        path: "/path/simple/object/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleObject);
