// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::form`](super::Query::form), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Form {
    call: Call,
}

impl Form {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.call = self.call.query("string", QueryStyle::Form, &string.into());
        self
    }

    /// The query parameter `integer`.
    pub fn integer(mut self, integer: i64) -> Self {
        self.call = self.call.query("integer", QueryStyle::Form, &integer);
        self
    }

    /// The query parameter `number`.
    pub fn number(mut self, number: f64) -> Self {
        self.call = self.call.query("number", QueryStyle::Form, &number);
        self
    }

    /// The query parameter `boolean`.
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.call = self.call.query("boolean", QueryStyle::Form, &boolean);
        self
    }

    /// The query parameter `enum`.
    pub fn r#enum(mut self, r#enum: impl Into<types::Color>) -> Self {
        self.call = self.call.query("enum", QueryStyle::Form, &r#enum.into());
        self
    }

    /// The query parameter `array`.
    pub fn array(mut self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let array: Vec<String> = array.into_iter().map(Into::into).collect();
        self.call = self.call.query("array", QueryStyle::Form, &array);
        self
    }

    /// The query parameter `enums`.
    pub fn enums(mut self, enums: impl IntoIterator<Item = types::Color>) -> Self {
        let enums: Vec<types::Color> = enums.into_iter().collect();
        self.call = self.call.query("enums", QueryStyle::Form, &enums);
        self
    }

    /// The query parameter `numbers`.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = i64>) -> Self {
        let numbers: Vec<i64> = numbers.into_iter().collect();
        self.call = self.call.query("numbers", QueryStyle::Form, &numbers);
        self
    }

    /// The query parameter `object`.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call = self.call.query("object", QueryStyle::Form, object);
        self
    }
}

impl Operation for Form {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-form",
        method: Method::GET,
        path: "/query/form",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Form);
