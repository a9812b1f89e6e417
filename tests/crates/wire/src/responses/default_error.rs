// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::default_error`](super::Responses::default_error), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DefaultError {
    call: Call,
}

impl DefaultError {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for DefaultError {
    type Value = types::Named;
    type Failure = DefaultErrorError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "default-error",
        method: Method::GET,
        path: "/responses/default-error",
        accept: Some("application/json, application/problem+json;q=0.9"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(DefaultError);

/// The failures that `default-error` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultErrorError {
    /// Any other status: Wrong.
    Default(StatusCode, types::Problem),
}

impl Failure for DefaultErrorError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        Some(response.json().map(|body| Self::Default(response.status(), body)))
    }
}
