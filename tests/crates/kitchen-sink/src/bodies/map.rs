// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use std::collections::BTreeMap;

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Bodies::map`](super::Bodies::map), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Map {
    call: Call,
}

impl Map {
    pub(super) fn new(client: &Client, body: &BTreeMap<String, types::Color>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for Map {
    type Value = BTreeMap<String, types::Color>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "map",
        method: Method::PUT,
        path: "/bodies/list",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Map);
