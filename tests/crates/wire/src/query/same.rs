// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo,
    PathStyle, QueryStyle, RawResponse, Status, operation,
};

/// A call of [`Query::same`](super::Query::same), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Same {
    call: Call,
}

impl Same {
    pub(super) fn new(
        client: &Client,
        id: i64,
        id_query: &str,
        id_header: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("id", PathStyle::Simple, &id)
                .query("id", QueryStyle::Form, id_query)
                .header("id", HeaderStyle::Simple, id_header),
        }
    }

    /// The cookie parameter `id`.
    pub fn id_cookie(mut self, id_cookie: impl Into<String>) -> Self {
        self.call = self.call.cookie("id", CookieStyle::FormExploded, &id_cookie.into());
        self
    }
}

impl Operation for Same {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-same",
        method: Method::GET,
        path: "/query/same/{id}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Same);
