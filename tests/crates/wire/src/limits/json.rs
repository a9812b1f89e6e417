// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, RawResponse, Status,
    limits_of, operation,
};
use crate::types;

/// A call of [`Limits::json`](super::Limits::json), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Json {
    call: Call,
}

impl Json {
    pub(super) fn new(client: &Client, body: &types::LimitedInput) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::Type(limits_of::<types::LimitedInput>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Json {
    type Value = types::Limited;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "limits-json",
        method: Method::POST,
        path: "/limits/json",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Json);
