// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::maybe`](super::Responses::maybe), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Maybe {
    call: Call,
}

impl Maybe {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Maybe {
    type Value = MaybeOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "maybe",
        method: Method::GET,
        path: "/responses/maybe",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200), Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(MaybeOutcome::Ok),
            _ => response.empty().map(|()| MaybeOutcome::NoContent),
        }
    }
}

operation!(Maybe);

/// The successes that `maybe` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MaybeOutcome {
    /// 200: Here.
    Ok(types::Named),
    /// 204: Here.
    NoContent,
}
