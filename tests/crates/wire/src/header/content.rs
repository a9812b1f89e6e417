// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DateTime, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo,
    RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Header::content`](super::Header::content), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Content {
    call: Call,
}

impl Content {
    pub(super) fn new(client: &Client, x_required: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .header("X-Required", HeaderStyle::Simple, x_required),
        }
    }

    /// The header parameter `X-Json`.
    pub fn x_json(mut self, x_json: &types::Named) -> Self {
        self.call = self.call.header("X-Json", HeaderStyle::Json, x_json);
        self
    }

    /// The header parameter `X-Secret`.
    pub fn x_secret(mut self, x_secret: impl Into<String>) -> Self {
        self.call = self
            .call
            .sensitive_header("X-Secret", HeaderStyle::Simple, &x_secret.into());
        self
    }

    /// The header parameter `X-When`.
    pub fn x_when(mut self, x_when: impl Into<DateTime>) -> Self {
        self.call = self.call.header("X-When", HeaderStyle::Simple, &x_when.into());
        self
    }
}

impl Operation for Content {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "header-content",
        method: Method::GET,
        path: "/header/content",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Content);
