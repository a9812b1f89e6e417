// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Cookie::form`](super::Cookie::form), sent by `.await`. Optional parameters are set by the methods below.
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

    /// The cookie parameter `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.call = self
            .call
            .cookie("string", CookieStyle::FormExploded, &string.into());
        self
    }

    /// The cookie parameter `integer`.
    pub fn integer(mut self, integer: i64) -> Self {
        self.call = self.call.cookie("integer", CookieStyle::FormExploded, &integer);
        self
    }

    /// The cookie parameter `number`.
    pub fn number(mut self, number: f64) -> Self {
        self.call = self.call.cookie("number", CookieStyle::FormExploded, &number);
        self
    }

    /// The cookie parameter `boolean`.
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.call = self.call.cookie("boolean", CookieStyle::FormExploded, &boolean);
        self
    }

    /// The cookie parameter `enum`.
    pub fn r#enum(mut self, r#enum: impl Into<types::Color>) -> Self {
        self.call = self.call.cookie("enum", CookieStyle::FormExploded, &r#enum.into());
        self
    }

    /// The cookie parameter `array`.
    pub fn array(mut self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let array: Vec<String> = array.into_iter().map(Into::into).collect();
        self.call = self.call.cookie("array", CookieStyle::FormExploded, &array);
        self
    }

    /// The cookie parameter `enums`.
    pub fn enums(mut self, enums: impl IntoIterator<Item = types::Color>) -> Self {
        let enums: Vec<types::Color> = enums.into_iter().collect();
        self.call = self.call.cookie("enums", CookieStyle::FormExploded, &enums);
        self
    }

    /// The cookie parameter `numbers`.
    pub fn numbers(mut self, numbers: impl IntoIterator<Item = i64>) -> Self {
        let numbers: Vec<i64> = numbers.into_iter().collect();
        self.call = self.call.cookie("numbers", CookieStyle::FormExploded, &numbers);
        self
    }

    /// The cookie parameter `object`.
    pub fn object(mut self, object: &types::Rgb) -> Self {
        self.call = self.call.cookie("object", CookieStyle::FormExploded, object);
        self
    }
}

impl Operation for Form {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "cookie-form",
        method: Method::GET,
        path: "/cookie/form",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Form);
