// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::ranges`](super::Responses::ranges), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Ranges {
    call: Call,
}

impl Ranges {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Ranges {
    type Value = types::Named;
    type Failure = RangesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ranges",
        method: Method::GET,
        path: "/responses/ranges",
        accept: Some("application/json, text/plain;q=0.9"),
        security: &[],
        success: &[Status::Range(2)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Ranges);

/// The failures that `ranges` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RangesError {
    /// 404: Gone.
    NotFound(String),
    /// 4XX: Refused.
    ClientError(StatusCode, types::Problem),
    /// 5XX: Broken.
    ServerError(StatusCode),
}

impl Failure for RangesError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.text().map(Self::NotFound),
            status if status / 100 == 4 => {
                response.json().map(|body| Self::ClientError(response.status(), body))
            }
            status if status / 100 == 5 => {
                response.empty().map(|()| Self::ServerError(response.status()))
            }
            _ => return None,
        };
        Some(decoded)
    }
}
