// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Bodies::image`](super::Bodies::image), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Image {
    call: Call,
}

impl Image {
    pub(super) fn new(client: &Client, body: impl Into<Body>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).body("image/png", body),
        }
    }
}

impl Operation for Image {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-image",
        method: Method::POST,
        path: "/bodies/image",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Image);
