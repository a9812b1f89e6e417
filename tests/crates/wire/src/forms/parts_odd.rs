// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Forms::parts_odd`](super::Forms::parts_odd), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsOdd {
    call: Call,
}

impl PartsOdd {
    pub(super) fn new(client: &Client, body: &PartsOddForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsOdd {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-odd",
        method: Method::POST,
        path: "/parts/odd",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsOdd);

/// The parts of the body of `parts-odd`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsOddForm {
    /// The property `a "b"`.
    pub a_b: String,
    /// The property `日本`.
    pub 日本: Option<String>,
}

impl PartsOddForm {
    /// Makes a value from what is required.
    pub fn new(a_b: impl Into<String>) -> Self {
        Self {
            a_b: a_b.into(),
            日本: None,
        }
    }

    /// Sets `日本`.
    #[must_use]
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.日本 = Some(日本.into());
        self
    }
}

impl From<&PartsOddForm> for Form {
    fn from(body: &PartsOddForm) -> Self {
        Self::new().text("a \"b\"", &body.a_b).text("日本", &body.日本)
    }
}
