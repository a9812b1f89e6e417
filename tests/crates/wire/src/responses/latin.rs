// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Responses::latin`](super::Responses::latin), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Latin {
    call: Call,
}

impl Latin {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Latin {
    type Value = Download;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "latin",
        method: Method::GET,
        path: "/responses/latin",
        accept: Some("text/plain; charset=iso-8859-1"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.download()
    }
}

operation!(Latin);
