// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Cookie::content`](super::Cookie::content), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Content {
    call: Call,
}

impl Content {
    pub(super) fn new(client: &Client, required: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .cookie("required", CookieStyle::FormExploded, required),
        }
    }

    /// The cookie parameter `json`.
    pub fn json(mut self, json: &types::Named) -> Self {
        self.call = self.call.cookie("json", CookieStyle::Json, json);
        self
    }
}

impl Operation for Content {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "cookie-content",
        method: Method::GET,
        path: "/cookie/content",
        accept: None,
        security: &[&[&security::SESSION]],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Content);
