// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Responses::pdf`](super::Responses::pdf), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Pdf {
    call: Call,
}

impl Pdf {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Pdf {
    type Value = Download;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "pdf",
        method: Method::GET,
        path: "/responses/pdf",
        accept: Some("application/pdf"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.download()
    }
}

operation!(Pdf);
