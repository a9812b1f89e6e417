// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Bodies::query`](super::Bodies::query), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Query {
    call: Call,
}

impl Query {
    pub(super) fn new(client: &Client, body: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for Query {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-query",
        method: Method::QUERY,
        path: "/bodies/json",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Query);
