// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::simple_exploded_string`](super::Path::simple_exploded_string), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleExplodedString {
    call: Call,
}

impl SimpleExplodedString {
    pub(super) fn new(client: &Client, color: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::SimpleExploded, color),
        }
    }
}

impl Operation for SimpleExplodedString {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-exploded-string",
        method: Method::GET,
        path: "/path/simple-exploded/string/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleExplodedString);
