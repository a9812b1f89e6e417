// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::cached`](super::Responses::cached), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Cached {
    call: Call,
}

impl Cached {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Cached {
    type Value = CachedOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "cached",
        method: Method::GET,
        path: "/responses/cached",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200), Status::Exact(304)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(CachedOutcome::Ok),
            _ => response.empty().map(|()| CachedOutcome::NotModified),
        }
    }
}

operation!(Cached);

/// The successes that `cached` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CachedOutcome {
    /// 200: Here.
    Ok(types::Named),
    /// 304: Unchanged.
    NotModified,
}
