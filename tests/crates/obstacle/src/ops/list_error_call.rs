// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::list_error_call`](super::Ops::list_error_call), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListErrorCallCall {
    call: Call,
}

impl ListErrorCallCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for ListErrorCallCall {
    type Value = ListErrorCallCallOutcome;
    type Failure = ListErrorCallCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list error",
        method: Method::POST,
        path: "/o42",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(ListErrorCallCallOutcome::Ok),
            _ => response.empty().map(|()| ListErrorCallCallOutcome::Accepted),
        }
    }
}

operation!(ListErrorCallCall);

/// The successes that `list error` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListErrorCallCallOutcome {
    /// 200: A.
    Ok(ListErrorCallCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `list error` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListErrorCallCallError {
    /// 404: C.
    NotFound(ListErrorCallCallNotFoundBody),
}

impl Failure for ListErrorCallCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `ListErrorCallCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListErrorCallCallResponse {
    /// The a: [`ListErrorCallCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<ListErrorCallCallResponseA>,
}

impl ListErrorCallCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<ListErrorCallCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `ListErrorCallCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListErrorCallCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ListErrorCallCallResponseA {
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

impl From<&str> for ListErrorCallCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ListErrorCallCallResponseA);

/// The schema `ListErrorCallCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListErrorCallCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ListErrorCallCallNotFoundBody {
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
