// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Forms::map`](super::Forms::map), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Map {
    call: Call,
}

impl Map {
    pub(super) fn new(client: &Client, body: &BTreeMap<String, String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).form(body),
        }
    }
}

impl Operation for Map {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "form-map",
        method: Method::POST,
        path: "/forms/map",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Map);
