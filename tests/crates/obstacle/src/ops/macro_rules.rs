// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, UnknownValue,
    operation, string_enum,
};
use crate::security;

/// A call of [`Ops::macro_rules`](super::Ops::macro_rules), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MacroRules {
    call: Call,
}

impl MacroRules {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for MacroRules {
    type Value = MacroRulesOutcome;
    type Failure = MacroRulesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "macro_rules",
        method: Method::POST,
        path: "/o61",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(MacroRulesOutcome::Ok),
            _ => response.empty().map(|()| MacroRulesOutcome::Accepted),
        }
    }
}

operation!(MacroRules);

/// The successes that `macro_rules` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MacroRulesOutcome {
    /// 200: A.
    Ok(MacroRulesResponse),
    /// 202: B.
    Accepted,
}

/// The failures that `macro_rules` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MacroRulesError {
    /// 404: C.
    NotFound(MacroRulesNotFoundBody),
}

impl Failure for MacroRulesError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}

/// The schema `MacroRulesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MacroRulesResponse {
    /// The a: [`MacroRulesResponseA`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<MacroRulesResponseA>,
}

impl MacroRulesResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<MacroRulesResponseA>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `MacroRulesResponseA`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MacroRulesResponseA {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl MacroRulesResponseA {
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

impl From<&str> for MacroRulesResponseA {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(MacroRulesResponseA);

/// The schema `MacroRulesNotFoundBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MacroRulesNotFoundBody {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl MacroRulesNotFoundBody {
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
