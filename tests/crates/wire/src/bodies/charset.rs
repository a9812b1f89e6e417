// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Bodies::charset`](super::Bodies::charset), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Charset {
    call: Call,
}

impl Charset {
    pub(super) fn new(client: &Client, body: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .json("application/json; charset=utf-8", body),
        }
    }
}

impl Operation for Charset {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-charset",
        method: Method::POST,
        path: "/bodies/charset",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Charset);
