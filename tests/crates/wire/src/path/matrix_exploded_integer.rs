// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::matrix_exploded_integer`](super::Path::matrix_exploded_integer), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MatrixExplodedInteger {
    call: Call,
}

impl MatrixExplodedInteger {
    pub(super) fn new(client: &Client, color: i64) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::MatrixExploded, &color),
        }
    }
}

impl Operation for MatrixExplodedInteger {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-matrix-exploded-integer",
        method: Method::GET,
        path: "/path/matrix-exploded/integer/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(MatrixExplodedInteger);
