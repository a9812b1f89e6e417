// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::default`](super::Ops::default), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DefaultCall {
    call: Call,
}

impl DefaultCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for DefaultCall {
    type Value = DefaultCallOutcome;
    type Failure = DefaultCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "default",
        method: Method::POST,
        path: "/o6",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(DefaultCallOutcome::Ok),
            _ => response.empty().map(|()| DefaultCallOutcome::Accepted),
        }
    }
}

operation!(DefaultCall);

/// The successes that `default` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultCallOutcome {
    /// 200: A.
    Ok(DefaultCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `default` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DefaultCallError {
    /// 404: C.
    NotFound(DefaultCallNotFoundBody),
}

impl Failure for DefaultCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `DefaultCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DefaultCallResponse {
    /// The a: [`DefaultCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<DefaultCallResponseA>,
}

impl DefaultCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<DefaultCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `DefaultCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DefaultCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl DefaultCallResponseA {
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

impl From<&str> for DefaultCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(DefaultCallResponseA);

/// The schema `DefaultCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DefaultCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl DefaultCallNotFoundBody {
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
