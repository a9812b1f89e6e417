// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    UnknownValue, operation, string_enum,
};
use crate::security;

/// A call of [`Parameters::outdated`](super::Parameters::outdated), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Outdated {
    call: Call,
}

impl Outdated {
    pub(super) fn new(
        client: &Client,
        states: impl IntoIterator<Item = OutdatedState>,
    ) -> Self {
        let states: Vec<OutdatedState> = states.into_iter().collect();
        Self {
            call: Call::new(client, Self::INFO)
                .query("states", QueryStyle::Form, &states),
        }
    }
}

impl Operation for Outdated {
    type Value = OutdatedResponse;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "outdated",
        method: Method::GET,
        path: "/parameters/outdated",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Outdated);

/// The schema `OutdatedState`.
#[deprecated]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OutdatedState {
    /// `raw`
    Raw,
    /// `done`
    Done,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl OutdatedState {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Raw, Self::Done];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "raw",
            Self::Done => "done",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OutdatedState {
    fn from(value: &str) -> Self {
        match value {
            "raw" => Self::Raw,
            "done" => Self::Done,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(OutdatedState);

/// The schema `OutdatedResponse`.
#[deprecated]
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OutdatedResponse {
    /// The property `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl OutdatedResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}
