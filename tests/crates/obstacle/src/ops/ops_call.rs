// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::ops`](super::Ops::ops), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OpsCall {
    call: Call,
}

impl OpsCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for OpsCall {
    type Value = OpsCallOutcome;
    type Failure = OpsCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Ops",
        method: Method::POST,
        path: "/o52",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(OpsCallOutcome::Ok),
            _ => response.empty().map(|()| OpsCallOutcome::Accepted),
        }
    }
}

operation!(OpsCall);

/// The successes that `Ops` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpsCallOutcome {
    /// 200: A.
    Ok(OpsCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `Ops` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpsCallError {
    /// 404: C.
    NotFound(OpsCallNotFoundBody),
}

impl Failure for OpsCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `OpsCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpsCallResponse {
    /// The a: [`OpsCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<OpsCallResponseA>,
}

impl OpsCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<OpsCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `OpsCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OpsCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl OpsCallResponseA {
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

impl From<&str> for OpsCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(OpsCallResponseA);

/// The schema `OpsCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpsCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl OpsCallNotFoundBody {
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
