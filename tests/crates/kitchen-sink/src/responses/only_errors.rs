// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, operation,
};
use crate::security;
use crate::types;

/// A call of [`Responses::only_errors`](super::Responses::only_errors), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OnlyErrors {
    call: Call,
}

impl OnlyErrors {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for OnlyErrors {
    type Value = ();
    type Failure = OnlyErrorsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "onlyErrors",
        method: Method::DELETE,
        path: "/responses/none",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(OnlyErrors);

/// The failures that `onlyErrors` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyErrorsError {
    /// 400: What is wrong.
    BadRequest(types::ProblemValue),
}

impl Failure for OnlyErrorsError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            _ => return None,
        };
        Some(decoded)
    }
}
