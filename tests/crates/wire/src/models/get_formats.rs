// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Models::get_formats`](super::Models::get_formats), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFormats {
    call: Call,
}

impl GetFormats {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for GetFormats {
    type Value = types::Formats;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get-formats",
        method: Method::GET,
        path: "/models/formats",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetFormats);
