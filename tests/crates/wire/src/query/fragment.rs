// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};

/// A call of [`Query::fragment`](super::Query::fragment), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Fragment {
    call: Call,
}

impl Fragment {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.call = self.call.query("more", QueryStyle::Form, &more.into());
        self
    }
}

impl Operation for Fragment {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-fragment",
        method: Method::GET,
        path: "/query/fixed#other",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Fragment);
