// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Bodies::image`](super::Bodies::image), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Image {
    call: Call,
}

impl Image {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call = self.call.body("image/png", body);
        self
    }
}

impl Operation for Image {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "image",
        method: Method::PUT,
        path: "/bodies/bytes",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Image);
