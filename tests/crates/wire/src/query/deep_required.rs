// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::deep_required`](super::Query::deep_required), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeepRequired {
    call: Call,
}

impl DeepRequired {
    pub(super) fn new(client: &Client, color: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .query("color", QueryStyle::DeepObject, color),
        }
    }
}

impl Operation for DeepRequired {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-deep-required",
        method: Method::GET,
        path: "/query/deep-required",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(DeepRequired);
