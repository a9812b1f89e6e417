// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Security::query_and_parameter`](super::Security::query_and_parameter), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct QueryAndParameter {
    call: Call,
}

impl QueryAndParameter {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.call = self.call.query("q", QueryStyle::Form, &q.into());
        self
    }
}

impl Operation for QueryAndParameter {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-and-parameter",
        method: Method::POST,
        path: "/security/optional",
        accept: None,
        security: &[&[&security::QUERY_KEY]],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(QueryAndParameter);
