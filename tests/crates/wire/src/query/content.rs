// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::content`](super::Query::content), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Content {
    call: Call,
}

impl Content {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `object`.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call = self.call.query("object", QueryStyle::Json, object);
        self
    }

    /// The query parameter `array`.
    pub fn array(mut self, array: impl IntoIterator<Item = types::Rgb>) -> Self {
        let array: Vec<types::Rgb> = array.into_iter().collect();
        self.call = self.call.query("array", QueryStyle::Json, &array);
        self
    }

    /// The query parameter `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.call = self.call.query("string", QueryStyle::Json, &string.into());
        self
    }
}

impl Operation for Content {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-content",
        method: Method::GET,
        path: "/query/content",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Content);
