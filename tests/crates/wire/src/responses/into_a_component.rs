// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Responses::into_a_component`](super::Responses::into_a_component), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntoAComponent {
    call: Call,
}

impl IntoAComponent {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for IntoAComponent {
    type Value = Vec<String>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "into-a-component",
        method: Method::GET,
        path: "/responses/into-a-component",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(IntoAComponent);
