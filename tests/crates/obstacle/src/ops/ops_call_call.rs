// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::ops_call`](super::Ops::ops_call), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OpsCallCall {
    call: Call,
}

impl OpsCallCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for OpsCallCall {
    type Value = OpsCallCallOutcome;
    type Failure = OpsCallCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ops",
        method: Method::POST,
        path: "/o18",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(OpsCallCallOutcome::Ok),
            _ => response.empty().map(|()| OpsCallCallOutcome::Accepted),
        }
    }
}

operation!(OpsCallCall);

/// The successes that `ops` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpsCallCallOutcome {
    /// 200: A.
    Ok(OpsCallCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `ops` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpsCallCallError {
    /// 404: C.
    NotFound(OpsCallCallNotFoundBody),
}

impl Failure for OpsCallCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `OpsCallCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpsCallCallResponse {
    /// The a: [`OpsCallCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<OpsCallCallResponseA>,
}

impl OpsCallCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<OpsCallCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `OpsCallCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OpsCallCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl OpsCallCallResponseA {
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

impl From<&str> for OpsCallCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(OpsCallCallResponseA);

/// The schema `OpsCallCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpsCallCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl OpsCallCallNotFoundBody {
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
