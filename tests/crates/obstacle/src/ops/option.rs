// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::option`](super::Ops::option), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OptionCall {
    call: Call,
}

impl OptionCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for OptionCall {
    type Value = OptionCallOutcome;
    type Failure = OptionCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Option",
        method: Method::POST,
        path: "/o29",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(OptionCallOutcome::Ok),
            _ => response.empty().map(|()| OptionCallOutcome::Accepted),
        }
    }
}

operation!(OptionCall);

/// The successes that `Option` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionCallOutcome {
    /// 200: A.
    Ok(OptionCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `Option` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OptionCallError {
    /// 404: C.
    NotFound(OptionCallNotFoundBody),
}

impl Failure for OptionCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `OptionCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OptionCallResponse {
    /// The a: [`OptionCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<OptionCallResponseA>,
}

impl OptionCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<OptionCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `OptionCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OptionCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl OptionCallResponseA {
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

impl From<&str> for OptionCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(OptionCallResponseA);

/// The schema `OptionCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OptionCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl OptionCallNotFoundBody {
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
