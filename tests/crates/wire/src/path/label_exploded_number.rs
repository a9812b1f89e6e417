// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};

/// A call of [`Path::label_exploded_number`](super::Path::label_exploded_number), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LabelExplodedNumber {
    call: Call,
}

impl LabelExplodedNumber {
    pub(super) fn new(client: &Client, color: f64) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("color", PathStyle::LabelExploded, &color),
        }
    }
}

impl Operation for LabelExplodedNumber {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-label-exploded-number",
        method: Method::GET,
        path: "/path/label-exploded/number/{color}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(LabelExplodedNumber);
