// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;
use uuid::Uuid;

use crate::runtime::{
    Call, Client, Date, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Path::between`](super::Path::between), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Between {
    call: Call,
}

impl Between {
    pub(super) fn new(
        client: &Client,
        from: &Date,
        to: Uuid,
        format: &types::Color,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("from", PathStyle::Simple, from)
                .path("to", PathStyle::Simple, &to)
                .path("format", PathStyle::Simple, format),
        }
    }
}

impl Operation for Between {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-between",
        method: Method::GET,
        path: "/path/between/{from}-{to}.{format}/end/",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Between);
