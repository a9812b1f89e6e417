// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bodies::optional_text`](super::Bodies::optional_text), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OptionalText {
    call: Call,
}

impl OptionalText {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.call = self.call.text("text/plain", body);
        self
    }
}

impl Operation for OptionalText {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "optionalText",
        method: Method::PUT,
        path: "/bodies/text",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(OptionalText);
