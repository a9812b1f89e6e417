// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};

/// A call of [`Query::reserved`](super::Query::reserved), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Reserved {
    call: Call,
}

impl Reserved {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.call = self.call.query_reserved("string", QueryStyle::Form, &string.into());
        self
    }

    /// The query parameter `array`.
    pub fn array(mut self, array: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let array: Vec<String> = array.into_iter().map(Into::into).collect();
        self.call = self.call.query_reserved("array", QueryStyle::Form, &array);
        self
    }

    /// The query parameter `joined`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let joined: Vec<String> = joined.into_iter().map(Into::into).collect();
        self.call = self.call.query_reserved("joined", QueryStyle::FormJoined, &joined);
        self
    }
}

impl Operation for Reserved {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-reserved",
        method: Method::GET,
        path: "/query/reserved",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Reserved);
