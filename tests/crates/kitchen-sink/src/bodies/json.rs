// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, RawResponse, Status,
    limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`Bodies::json`](super::Bodies::json), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Json {
    call: Call,
}

impl Json {
    pub(super) fn new(client: &Client, body: &types::EverythingInput) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::Type(limits_of::<types::EverythingInput>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Json {
    type Value = types::Everything;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "json",
        method: Method::POST,
        path: "/bodies/json",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Json);
