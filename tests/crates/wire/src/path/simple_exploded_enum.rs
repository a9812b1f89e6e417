// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::simple_exploded_enum`](super::Path::simple_exploded_enum), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleExplodedEnum {
    call: Call,
}

impl SimpleExplodedEnum {
    pub(super) fn new(client: &Client, color: &types::Color) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::SimpleExploded, color),
        }
    }
}

impl Operation for SimpleExplodedEnum {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-exploded-enum",
        method: Method::GET,
        path: "/path/simple-exploded/enum/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleExplodedEnum);
