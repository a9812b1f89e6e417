// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Bodies::list`](super::Bodies::list), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client, body: &[types::Shape]) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for List {
    type Value = Vec<types::Shape>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list",
        method: Method::POST,
        path: "/bodies/list",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);
