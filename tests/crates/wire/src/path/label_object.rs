// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Path::label_object`](super::Path::label_object), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LabelObject {
    call: Call,
}

impl LabelObject {
    pub(super) fn new(client: &Client, color: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("color", PathStyle::Label, color),
        }
    }
}

impl Operation for LabelObject {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-label-object",
        method: Method::GET,
        path: "/path/label/object/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(LabelObject);
