// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::default`](super::Responses::default), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DefaultCall {
    call: Call,
}

impl DefaultCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for DefaultCall {
    type Value = types::Named;
    type Failure = DefaultCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "default",
        method: Method::GET,
        path: "/responses/default",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Default],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(DefaultCall);

/// The failures that `default` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultCallError {
    /// Any other status: Whatever.
    Default(StatusCode, types::Named),
}

impl Failure for DefaultCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        Some(response.json().map(|body| Self::Default(response.status(), body)))
    }
}
