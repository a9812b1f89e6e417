// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Responses::ready`](super::Responses::ready), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Ready {
    call: Call,
}

impl Ready {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Ready {
    type Value = ReadyOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ready",
        method: Method::GET,
        path: "/responses/ready",
        accept: Some("application/zip, application/json"),
        security: &[],
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    const UNREAD: &'static [Status] = &[Status::Exact(200)];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.download().map(ReadyOutcome::Ok),
            _ => response.json().map(ReadyOutcome::Accepted),
        }
    }
}

operation!(Ready);

/// The successes that `ready` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadyOutcome {
    /// 200: Here.
    Ok(Download),
    /// 202: Wait.
    Accepted(types::Named),
}
