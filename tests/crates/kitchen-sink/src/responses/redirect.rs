// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Location, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Responses::redirect`](super::Responses::redirect), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Redirect {
    call: Call,
}

impl Redirect {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Redirect {
    type Value = Location;
    type Failure = RedirectError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "redirect",
        method: Method::GET,
        path: "/responses/redirect",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(Redirect);

/// The failures that `redirect` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedirectError {
    /// 400: What is wrong.
    BadRequest(types::ProblemValue),
}

impl Failure for RedirectError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            _ => return None,
        };
        Some(decoded)
    }
}
