// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::list_outcome`](super::Ops::list_outcome), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOutcomeCall {
    call: Call,
}

impl ListOutcomeCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for ListOutcomeCall {
    type Value = ListOutcomeCallOutcome;
    type Failure = ListOutcomeCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ListOutcome",
        method: Method::POST,
        path: "/o45",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(ListOutcomeCallOutcome::Ok),
            _ => response.empty().map(|()| ListOutcomeCallOutcome::Accepted),
        }
    }
}

operation!(ListOutcomeCall);

/// The successes that `ListOutcome` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallOutcome {
    /// 200: A.
    Ok(ListOutcomeCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `ListOutcome` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallError {
    /// 404: C.
    NotFound(ListOutcomeCallNotFoundBody),
}

impl Failure for ListOutcomeCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `ListOutcomeCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListOutcomeCallResponse {
    /// The a: [`ListOutcomeCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<ListOutcomeCallResponseA>,
}

impl ListOutcomeCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<ListOutcomeCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `ListOutcomeCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ListOutcomeCallResponseA {
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

impl From<&str> for ListOutcomeCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ListOutcomeCallResponseA);

/// The schema `ListOutcomeCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListOutcomeCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ListOutcomeCallNotFoundBody {
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
