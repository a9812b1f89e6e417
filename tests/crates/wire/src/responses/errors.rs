// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use bytes::Bytes;
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::errors`](super::Responses::errors), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Errors {
    call: Call,
}

impl Errors {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Errors {
    type Value = types::Named;
    type Failure = ErrorsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "errors",
        method: Method::GET,
        path: "/responses/errors",
        accept: Some(
            "application/json, application/problem+json;q=0.9, text/plain;q=0.9, application/octet-stream;q=0.9",
        ),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Errors);

/// The failures that `errors` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorsError {
    /// 400: Bad.
    BadRequest(ErrorsBadRequestBody),
    /// 401: Who.
    Unauthorized,
    /// 403: No.
    Forbidden(String),
    /// 404: Gone.
    NotFound(types::Problem),
    /// 409: Taken.
    Conflict(String),
    /// 422: Bytes.
    UnprocessableContent(Bytes),
    /// 500: Broken.
    InternalServerError(Value),
}

impl Failure for ErrorsError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.empty().map(|()| Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            409 => response.text().map(Self::Conflict),
            422 => Ok(Self::UnprocessableContent(response.bytes())),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `ErrorsBadRequestBody`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ErrorsBadRequestBody {
    /// The property `code`.
    pub code: i64,
}

impl ErrorsBadRequestBody {
    /// Makes a value from what is required.
    pub fn new(code: i64) -> Self {
        Self { code }
    }
}
