// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Bodies::merge`](super::Bodies::merge), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Merge {
    call: Call,
}

impl Merge {
    pub(super) fn new(client: &Client, body: &types::States) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .json("application/merge-patch+json", body),
        }
    }
}

impl Operation for Merge {
    type Value = types::States;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "merge",
        method: Method::PATCH,
        path: "/bodies/json",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Merge);
