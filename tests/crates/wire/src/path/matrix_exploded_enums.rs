// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::matrix_exploded_enums`](super::Path::matrix_exploded_enums), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MatrixExplodedEnums {
    call: Call,
}

impl MatrixExplodedEnums {
    pub(super) fn new(
        client: &Client,
        color: impl IntoIterator<Item = types::Color>,
    ) -> Self {
        let color: Vec<types::Color> = color.into_iter().collect();
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::MatrixExploded, &color),
        }
    }
}

impl Operation for MatrixExplodedEnums {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-matrix-exploded-enums",
        method: Method::GET,
        path: "/path/matrix-exploded/enums/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(MatrixExplodedEnums);
