// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, JsonLines, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Responses::lines`](super::Responses::lines), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Lines {
    call: Call,
}

impl Lines {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Lines {
    type Value = JsonLines<types::Named>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "lines",
        method: Method::GET,
        path: "/responses/lines",
        accept: Some("application/x-ndjson"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json_lines()
    }
}

operation!(Lines);
