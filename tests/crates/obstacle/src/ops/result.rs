// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::result`](super::Ops::result), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ResultCall {
    call: Call,
}

impl ResultCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for ResultCall {
    type Value = ResultCallOutcome;
    type Failure = ResultCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Result",
        method: Method::POST,
        path: "/o30",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(ResultCallOutcome::Ok),
            _ => response.empty().map(|()| ResultCallOutcome::Accepted),
        }
    }
}

operation!(ResultCall);

/// The successes that `Result` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultCallOutcome {
    /// 200: A.
    Ok(ResultCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `Result` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultCallError {
    /// 404: C.
    NotFound(ResultCallNotFoundBody),
}

impl Failure for ResultCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `ResultCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResultCallResponse {
    /// The a: [`ResultCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<ResultCallResponseA>,
}

impl ResultCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<ResultCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `ResultCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ResultCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ResultCallResponseA {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ResultCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ResultCallResponseA);

/// The schema `ResultCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResultCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ResultCallNotFoundBody {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
