// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Responses::bytes`](super::Responses::bytes), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Bytes {
    call: Call,
}

impl Bytes {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Bytes {
    type Value = Download;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "bytes_response",
        method: Method::GET,
        path: "/responses/bytes",
        accept: Some("application/pdf"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.download()
    }
}

operation!(Bytes);
