// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::space`](super::Query::space), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Space {
    call: Call,
}

impl Space {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `array`.
    pub fn array(mut self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let array: Vec<String> = array.into_iter().map(Into::into).collect();
        self.call = self.call.query("array", QueryStyle::SpaceDelimited, &array);
        self
    }

    /// The query parameter `enums`.
    pub fn enums(mut self, enums: impl IntoIterator<Item = types::Color>) -> Self {
        let enums: Vec<types::Color> = enums.into_iter().collect();
        self.call = self.call.query("enums", QueryStyle::SpaceDelimited, &enums);
        self
    }

    /// The query parameter `numbers`.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = i64>) -> Self {
        let numbers: Vec<i64> = numbers.into_iter().collect();
        self.call = self.call.query("numbers", QueryStyle::SpaceDelimited, &numbers);
        self
    }

    /// The query parameter `object`.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call = self.call.query("object", QueryStyle::SpaceDelimited, object);
        self
    }
}

impl Operation for Space {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-space",
        method: Method::GET,
        path: "/query/space",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Space);
