// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Header::exploded`](super::Header::exploded), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Exploded {
    call: Call,
}

impl Exploded {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The header parameter `X-String`.
    pub fn x_string(mut self, x_string: impl Into<String>) -> Self {
        self.call = self
            .call
            .header("X-String", HeaderStyle::SimpleExploded, &x_string.into());
        self
    }

    /// The header parameter `X-Integer`.
    pub fn x_integer(mut self, x_integer: i64) -> Self {
        self.call = self
            .call
            .header("X-Integer", HeaderStyle::SimpleExploded, &x_integer);
        self
    }

    /// The header parameter `X-Number`.
    pub fn x_number(mut self, x_number: f64) -> Self {
        self.call = self.call.header("X-Number", HeaderStyle::SimpleExploded, &x_number);
        self
    }

    /// The header parameter `X-Boolean`.
    pub fn x_boolean(mut self, x_boolean: bool) -> Self {
        self.call = self
            .call
            .header("X-Boolean", HeaderStyle::SimpleExploded, &x_boolean);
        self
    }

    /// The header parameter `X-Enum`.
    pub fn x_enum(mut self, x_enum: impl Into<types::Color>) -> Self {
        self.call = self
            .call
            .header("X-Enum", HeaderStyle::SimpleExploded, &x_enum.into());
        self
    }

    /// The header parameter `X-Array`.
    pub fn x_array(
        mut self,
        x_array: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let x_array: Vec<String> = x_array.into_iter().map(Into::into).collect();
        self.call = self.call.header("X-Array", HeaderStyle::SimpleExploded, &x_array);
        self
    }

    /// The header parameter `X-Enums`.
    pub fn x_enums(mut self, x_enums: impl IntoIterator<Item = types::Color>) -> Self {
        let x_enums: Vec<types::Color> = x_enums.into_iter().collect();
        self.call = self.call.header("X-Enums", HeaderStyle::SimpleExploded, &x_enums);
        self
    }

    /// The header parameter `X-Numbers`.
    pub fn x_numbers(mut self, x_numbers: impl IntoIterator<Item = i64>) -> Self {
        let x_numbers: Vec<i64> = x_numbers.into_iter().collect();
        self.call = self
            .call
            .header("X-Numbers", HeaderStyle::SimpleExploded, &x_numbers);
        self
    }

    /// The header parameter `X-Object`.
    pub fn x_object(mut self, x_object: &types::Rgb) -> Self {
        self.call = self.call.header("X-Object", HeaderStyle::SimpleExploded, x_object);
        self
    }
}

impl Operation for Exploded {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "header-exploded",
        method: Method::GET,
        path: "/header/exploded",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Exploded);
