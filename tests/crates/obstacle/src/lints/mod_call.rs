// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo, PathStyle,
    QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Lints::mod`](super::Lints::mod), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Mod {
    call: Call,
}

impl Mod {
    pub(super) fn new(client: &Client, foo: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("foo", PathStyle::Simple, foo),
        }
    }

    /// The query parameter `baz`.
    pub fn baz(mut self, baz: impl Into<String>) -> Self {
        self.call = self.call.query("baz", QueryStyle::Form, &baz.into());
        self
    }

    /// The header parameter `quux`.
    pub fn quux(mut self, quux: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let quux: Vec<String> = quux.into_iter().map(Into::into).collect();
        self.call = self.call.header("quux", HeaderStyle::Simple, &quux);
        self
    }
}

impl Operation for Mod {
    type Value = types::Types;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "mod",
        method: Method::GET,
        path: "/lints/{foo}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Mod);
