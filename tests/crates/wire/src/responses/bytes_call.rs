// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

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
        id: "bytes",
        method: Method::GET,
        path: "/responses/bytes",
        accept: Some("application/octet-stream"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.download()
    }
}

operation!(Bytes);
