// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Bodies::json_patch`](super::Bodies::json_patch), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct JsonPatch {
    call: Call,
}

impl JsonPatch {
    pub(super) fn new(client: &Client, body: &[types::Change]) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json-patch+json", body),
        }
    }
}

impl Operation for JsonPatch {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-json-patch",
        method: Method::PATCH,
        path: "/bodies/json-patch",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(JsonPatch);
