// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::simple_exploded_array`](super::Path::simple_exploded_array), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SimpleExplodedArray {
    call: Call,
}

impl SimpleExplodedArray {
    pub(super) fn new(
        client: &Client,
        color: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let color: Vec<String> = color.into_iter().map(Into::into).collect();
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::SimpleExploded, &color),
        }
    }
}

impl Operation for SimpleExplodedArray {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-simple-exploded-array",
        method: Method::GET,
        path: "/path/simple-exploded/array/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(SimpleExplodedArray);
