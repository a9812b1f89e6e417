// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::several_errors`](super::Responses::several_errors), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SeveralErrors {
    call: Call,
}

impl SeveralErrors {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for SeveralErrors {
    type Value = String;
    type Failure = SeveralErrorsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "several-errors",
        method: Method::GET,
        path: "/responses/several-errors",
        accept: Some("text/csv, application/problem+json;q=0.9, text/plain;q=0.9"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text()
    }
}

operation!(SeveralErrors);

/// The failures that `several-errors` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralErrorsError {
    /// 400: Bad.
    BadRequest(types::Problem),
    /// 409: Taken.
    Conflict(String),
}

impl Failure for SeveralErrorsError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            409 => response.text().map(Self::Conflict),
            _ => return None,
        };
        Some(decoded)
    }
}
