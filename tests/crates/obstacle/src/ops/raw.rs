// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, Status, UnknownValue, operation,
    string_enum,
};
use crate::security;

/// A call of [`Ops::raw`](super::Ops::raw), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Raw {
    call: Call,
}

impl Raw {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Raw {
    type Value = RawOutcome;
    type Failure = RawError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "raw",
        method: Method::POST,
        path: "/o63",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(
        response: &crate::runtime::RawResponse,
    ) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(RawOutcome::Ok),
            _ => response.empty().map(|()| RawOutcome::Accepted),
        }
    }
}

operation!(Raw);

/// The successes that `raw` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RawOutcome {
    /// 200: A.
    Ok(RawResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `raw` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RawError {
    /// 404: C.
    NotFound(RawNotFoundBody),
}

impl Failure for RawError {
    fn decode(
        response: &crate::runtime::RawResponse,
    ) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `RawResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RawResponse {
    /// The a: [`RawResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<RawResponseA>,
}

impl RawResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<RawResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `RawResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum RawResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl RawResponseA {
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

impl From<&str> for RawResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(RawResponseA);

/// The schema `RawNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RawNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl RawNotFoundBody {
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
