// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::list_outcome_call`](super::Ops::list_outcome_call), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOutcomeCallCall {
    call: Call,
}

impl ListOutcomeCallCall {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for ListOutcomeCallCall {
    type Value = ListOutcomeCallCallOutcome;
    type Failure = ListOutcomeCallCallError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_outcome",
        method: Method::POST,
        path: "/o43",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(ListOutcomeCallCallOutcome::Ok),
            _ => response.empty().map(|()| ListOutcomeCallCallOutcome::Accepted),
        }
    }
}

operation!(ListOutcomeCallCall);

/// The successes that `list_outcome` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallCallOutcome {
    /// 200: A.
    Ok(ListOutcomeCallCallResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `list_outcome` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallCallError {
    /// 404: C.
    NotFound(ListOutcomeCallCallNotFoundBody),
}

impl Failure for ListOutcomeCallCallError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `ListOutcomeCallCallResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListOutcomeCallCallResponse {
    /// The a: [`ListOutcomeCallCallResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<ListOutcomeCallCallResponseA>,
}

impl ListOutcomeCallCallResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<ListOutcomeCallCallResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `ListOutcomeCallCallResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListOutcomeCallCallResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ListOutcomeCallCallResponseA {
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

impl From<&str> for ListOutcomeCallCallResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ListOutcomeCallCallResponseA);

/// The schema `ListOutcomeCallCallNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListOutcomeCallCallNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ListOutcomeCallCallNotFoundBody {
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
