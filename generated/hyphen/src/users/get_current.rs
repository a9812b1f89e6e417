// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Users::get_current`](super::Users::get_current), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCurrent {
    call: Call,
}

impl GetCurrent {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for GetCurrent {
    type Value = types::CurrentUser;
    type Failure = GetCurrentError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCurrentUser",
        method: Method::GET,
        path: "/api/me/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetCurrent);

/// The failures that `getCurrentUser` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCurrentError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for GetCurrentError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
