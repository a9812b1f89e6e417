// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Location, Operation, OperationInfo, RawResponse, Status,
    UnknownValue, operation, string_enum,
};
use crate::security;
use crate::types;

/// A call of [`Responses::several`](super::Responses::several), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Several {
    call: Call,
}

impl Several {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Several {
    type Value = SeveralOutcome;
    type Failure = SeveralError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "several",
        method: Method::GET,
        path: "/responses/several",
        accept: Some(
            "application/json, application/problem+json;q=0.9, text/plain;q=0.9, application/octet-stream;q=0.9",
        ),
        security: security::DEFAULT,
        success: &[
            Status::Exact(200),
            Status::Exact(202),
            Status::Exact(204),
            Status::Exact(302),
        ],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(SeveralOutcome::Ok),
            202 => response.json().map(SeveralOutcome::Accepted),
            204 => response.empty().map(|()| SeveralOutcome::NoContent),
            _ => response.location().map(SeveralOutcome::Found),
        }
    }
}

operation!(Several);

/// The successes that `several` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralOutcome {
    /// 200: Here.
    Ok(types::Point),
    /// 202: Later.
    Accepted(SeveralAcceptedResponse),
    /// 204: Nothing.
    NoContent,
    /// 302: Elsewhere.
    Found(Location),
}

/// The failures that `several` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SeveralError {
    /// 400: What is wrong.
    BadRequest(types::ProblemValue),
    /// 404: Gone? "Maybe".
    NotFound(types::Problem),
    /// 409: Nothing is said.
    Conflict,
    /// 418: A text.
    ImATeapot(String),
    /// 422: A JSON string.
    UnprocessableContent(String),
    /// 423: Bytes.
    Locked(Bytes),
    /// 4XX: Refused.
    ClientError(StatusCode, Option<types::Problem>),
    /// 5XX: Broken.
    ServerError(StatusCode, Value),
    /// Any other status: Whatever.
    Default(StatusCode, SeveralDefaultBody),
}

impl Failure for SeveralError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            404 => response.json().map(Self::NotFound),
            409 => response.empty().map(|()| Self::Conflict),
            418 => response.text().map(Self::ImATeapot),
            422 => response.json().map(Self::UnprocessableContent),
            423 => Ok(Self::Locked(response.bytes())),
            status if status / 100 == 4 => {
                response.json().map(|body| Self::ClientError(response.status(), body))
            }
            status if status / 100 == 5 => {
                response.json().map(|body| Self::ServerError(response.status(), body))
            }
            _ => response.json().map(|body| Self::Default(response.status(), body)),
        };
        Some(decoded)
    }
}

/// The schema `SeveralAcceptedResponse`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SeveralAcceptedResponse {
    /// The property `job`.
    pub job: String,
}

impl SeveralAcceptedResponse {
    /// Makes a value from what is required.
    pub fn new(job: impl Into<String>) -> Self {
        Self { job: job.into() }
    }
}

/// The schema `SeveralDefaultBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SeveralDefaultBody {
    /// The why: [`SeveralDefaultBodyWhy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<SeveralDefaultBodyWhy>,
}

impl SeveralDefaultBody {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `why`.
    #[must_use]
    pub fn why(mut self, why: impl Into<SeveralDefaultBodyWhy>) -> Self {
        self.why = Some(why.into());
        self
    }
}

/// The schema `SeveralDefaultBodyWhy`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SeveralDefaultBodyWhy {
    /// `because`
    Because,
    /// `never`
    Never,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl SeveralDefaultBodyWhy {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Because, Self::Never];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Because => "because",
            Self::Never => "never",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SeveralDefaultBodyWhy {
    fn from(value: &str) -> Self {
        match value {
            "because" => Self::Because,
            "never" => Self::Never,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(SeveralDefaultBodyWhy);
