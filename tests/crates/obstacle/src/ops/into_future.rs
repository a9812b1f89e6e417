// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::into_future`](super::Ops::into_future), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntoFutureCall {
    call: Call,
}

impl IntoFutureCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for IntoFutureCall {
    type Value = IntoFutureCallOutcome;
    type Failure = IntoFutureCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "into_future",
        method: Method::POST,
        path: "/o48",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(IntoFutureCallOutcome::Ok),
            _ => response.empty().map(|()| IntoFutureCallOutcome::Accepted),
        }
    }
}

operation!(IntoFutureCall);

/// The successes that `into_future` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntoFutureCallOutcome {
    /// 200: A.
    Ok(IntoFutureCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `into_future` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntoFutureCallError {
    /// 404: C.
    NotFound(IntoFutureCallNotFoundBody),
}

impl Failure for IntoFutureCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `IntoFutureCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntoFutureCallResponse {
    /// The a: [`IntoFutureCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<IntoFutureCallResponseA>,
}

impl IntoFutureCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<IntoFutureCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `IntoFutureCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum IntoFutureCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl IntoFutureCallResponseA {
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

impl From<&str> for IntoFutureCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(IntoFutureCallResponseA);

/// The schema `IntoFutureCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntoFutureCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl IntoFutureCallNotFoundBody {
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
