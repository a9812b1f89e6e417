// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Header::simple`](super::Header::simple), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Simple {
    call: Call,
}

impl Simple {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The header parameter `X-String`.
    pub fn x_string(mut self, x_string: impl Into<String>) -> Self {
        self.call = self.call.header("X-String", HeaderStyle::Simple, &x_string.into());
        self
    }

    /// The header parameter `X-Integer`.
    pub fn x_integer(mut self, x_integer: i64) -> Self {
        self.call = self.call.header("X-Integer", HeaderStyle::Simple, &x_integer);
        self
    }

    /// The header parameter `X-Number`.
    pub fn x_number(mut self, x_number: f64) -> Self {
        self.call = self.call.header("X-Number", HeaderStyle::Simple, &x_number);
        self
    }

    /// The header parameter `X-Boolean`.
    pub fn x_boolean(mut self, x_boolean: bool) -> Self {
        self.call = self.call.header("X-Boolean", HeaderStyle::Simple, &x_boolean);
        self
    }

    /// The header parameter `X-Enum`.
    pub fn x_enum(mut self, x_enum: impl Into<types::Color>) -> Self {
        self.call = self.call.header("X-Enum", HeaderStyle::Simple, &x_enum.into());
        self
    }

    /// The header parameter `X-Array`.
    pub fn x_array(
        mut self,
        x_array: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let x_array: Vec<String> = x_array.into_iter().map(Into::into).collect();
        self.call = self.call.header("X-Array", HeaderStyle::Simple, &x_array);
        self
    }

    /// The header parameter `X-Enums`.
    pub fn x_enums(mut self, x_enums: impl IntoIterator<Item = types::Color>) -> Self {
        let x_enums: Vec<types::Color> = x_enums.into_iter().collect();
        self.call = self.call.header("X-Enums", HeaderStyle::Simple, &x_enums);
        self
    }

    /// The header parameter `X-Numbers`.
    pub fn x_numbers(mut self, x_numbers: impl IntoIterator<Item = i64>) -> Self {
        let x_numbers: Vec<i64> = x_numbers.into_iter().collect();
        self.call = self.call.header("X-Numbers", HeaderStyle::Simple, &x_numbers);
        self
    }

    /// The header parameter `X-Object`.
    pub fn x_object(mut self, x_object: &types::Rgb) -> Self {
        self.call = self.call.header("X-Object", HeaderStyle::Simple, x_object);
        self
    }
}

impl Operation for Simple {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "header-simple",
        method: Method::GET,
        path: "/header/simple",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Simple);
