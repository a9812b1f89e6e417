// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue, operation,
    string_enum,
};
use crate::security;

/// A call of [`Ops::decode`](super::Ops::decode), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Decode {
    call: Call,
}

impl Decode {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Decode {
    type Value = DecodeOutcome;
    type Failure = DecodeError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "decode",
        method: Method::POST,
        path: "/o23",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(
        response: &RawResponse,
    ) -> Result<Self::Value, crate::runtime::DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(DecodeOutcome::Ok),
            _ => response.empty().map(|()| DecodeOutcome::Accepted),
        }
    }
}

operation!(Decode);

/// The successes that `decode` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DecodeOutcome {
    /// 200: A.
    Ok(DecodeResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `decode` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DecodeError {
    /// 404: C.
    NotFound(DecodeNotFoundBody),
}

impl Failure for DecodeError {
    fn decode(
        response: &RawResponse,
    ) -> Option<Result<Self, crate::runtime::DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `DecodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DecodeResponse {
    /// The a: [`DecodeResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<DecodeResponseA>,
}

impl DecodeResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<DecodeResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `DecodeResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DecodeResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl DecodeResponseA {
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

impl From<&str> for DecodeResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(DecodeResponseA);

/// The schema `DecodeNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DecodeNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl DecodeNotFoundBody {
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
