// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo, PathStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::list`](super::CustomApps::list), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client, environment_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("environment_id", PathStyle::Simple, environment_id),
        }
    }

    /// Continuation token of the page before the wanted one.
    pub fn x_continuation(mut self, x_continuation: impl Into<String>) -> Self {
        self.call = self
            .call
            .header("x-continuation", HeaderStyle::Simple, &x_continuation.into());
        self
    }
}

impl Operation for List {
    type Value = types::CustomAppPage;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listCustomApps",
        method: Method::GET,
        path: "/projects/{environment_id}/custom-apps",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);
