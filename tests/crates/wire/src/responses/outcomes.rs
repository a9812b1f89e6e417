// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Responses::outcomes`](super::Responses::outcomes), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Outcomes {
    call: Call,
}

impl Outcomes {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Outcomes {
    type Value = OutcomesOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "outcomes",
        method: Method::GET,
        path: "/responses/outcomes",
        accept: Some("application/json, text/plain"),
        security: &[],
        success: &[
            Status::Exact(200),
            Status::Exact(201),
            Status::Exact(202),
            Status::Range(2),
        ],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(OutcomesOutcome::Ok),
            201 => response.json().map(OutcomesOutcome::Created),
            202 => response.text().map(OutcomesOutcome::Accepted),
            _ => response.empty().map(|()| OutcomesOutcome::Success),
        }
    }
}

operation!(Outcomes);

/// The successes that `outcomes` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutcomesOutcome {
    /// 200: Here.
    Ok(types::Named),
    /// 201: Here.
    Created(OutcomesCreatedResponse),
    /// 202: Here.
    Accepted(String),
    /// 2XX: Other.
    Success,
}

/// The schema `OutcomesCreatedResponse`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OutcomesCreatedResponse {
    /// The property `id`.
    pub id: i64,
}

impl OutcomesCreatedResponse {
    /// Makes a value from what is required.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
