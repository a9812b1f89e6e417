// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::label_enum`](super::Path::label_enum), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LabelEnum {
    call: Call,
}

impl LabelEnum {
    pub(super) fn new(client: &Client, color: &types::Color) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("color", PathStyle::Label, color),
        }
    }
}

impl Operation for LabelEnum {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-label-enum",
        method: Method::GET,
        path: "/path/label/enum/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(LabelEnum);
