// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Bodies::octets_optional`](super::Bodies::octets_optional), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OctetsOptional {
    call: Call,
}

impl OctetsOptional {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.call = self.call.body("application/octet-stream", body);
        self
    }
}

impl Operation for OctetsOptional {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-octets-optional",
        method: Method::PUT,
        path: "/bodies/octets",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(OctetsOptional);
