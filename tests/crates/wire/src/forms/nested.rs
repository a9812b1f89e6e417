// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Forms::nested`](super::Forms::nested), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Nested {
    call: Call,
}

impl Nested {
    pub(super) fn new(client: &Client, body: &types::Nested) -> Self {
        Self {
            call: Call::new(client, Self::INFO).form(body),
        }
    }
}

impl Operation for Nested {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "form-nested",
        method: Method::POST,
        path: "/forms/nested",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Nested);
