// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

use http::Method;

use crate::runtime::{
    Body, Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, operation,
};
use crate::types;

/// The call of [`Animals::status`](super::Animals::status).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Status {
    call: Call,
}

impl Status {
    pub(super) fn new(client: &Client, house_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("houseId", PathStyle::Simple, house_id),
        }
    }

    /// Sets `raw`.
    pub fn raw(mut self, raw: impl Into<Body>) -> Self {
        self.call = self.call.body("application/octet-stream", raw);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.call = self.call.text("text/plain", text);
        self
    }

    /// Sets `form`.
    pub fn form(mut self, form: &types::Cage) -> Self {
        self.call = self.call.form(form);
        self
    }

    /// Sets `reserved`.
    pub fn reserved(mut self, reserved: &str) -> Self {
        self.call = self.call.query_reserved("reserved", QueryStyle::Form, reserved);
        self
    }
}

impl Operation for Status {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listAnimals",
        method: Method::GET,
        path: "/houses/{houseId}/animals",
        accept: Some("application/json"),
        security: &[],
        success: &[crate::runtime::Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Status);
