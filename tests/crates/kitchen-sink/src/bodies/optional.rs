// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bodies::optional`](super::Bodies::optional), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Optional {
    call: Call,
}

impl Optional {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: &OptionalBody) -> Self {
        self.call = self.call.json("application/json", body);
        self
    }
}

impl Operation for Optional {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "optional",
        method: Method::PUT,
        path: "/bodies/json",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Optional);

/// The schema `OptionalBody`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OptionalBody {
    /// The property `a`.
    pub a: String,
    /// The list: a list of [`OptionalBodyListItem`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<OptionalBodyListItem>>,
}

impl OptionalBody {
    /// Makes a value from what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into(), list: None }
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = OptionalBodyListItem>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }
}

/// The schema `OptionalBodyListItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OptionalBodyListItem {
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl OptionalBodyListItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}
