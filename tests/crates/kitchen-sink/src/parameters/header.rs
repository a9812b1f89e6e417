// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, HeaderStyle, NoFailure, Operation, OperationInfo,
    PathStyle, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Parameters::header`](super::Parameters::header), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Header {
    call: Call,
}

impl Header {
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

    /// The header parameter `X-List`.
    pub fn x_list(
        mut self,
        x_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let x_list: Vec<String> = x_list.into_iter().map(Into::into).collect();
        self.call = self.call.header("X-List", HeaderStyle::Simple, &x_list);
        self
    }

    /// The header parameter `X-Point`.
    pub fn x_point(mut self, x_point: &types::Point) -> Self {
        self.call = self.call.header("X-Point", HeaderStyle::Simple, x_point);
        self
    }

    /// The header parameter `X-Point-Exploded`.
    pub fn x_point_exploded(mut self, x_point_exploded: &types::Point) -> Self {
        self.call = self
            .call
            .header("X-Point-Exploded", HeaderStyle::SimpleExploded, x_point_exploded);
        self
    }

    /// The header parameter `X-Token`.
    pub fn x_token(mut self, x_token: impl Into<String>) -> Self {
        self.call = self
            .call
            .sensitive_header("X-Token", HeaderStyle::Simple, &x_token.into());
        self
    }

    /// The cookie parameter `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.call = self
            .call
            .cookie("session", CookieStyle::FormExploded, &session.into());
        self
    }

    /// The cookie parameter `flags`.
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let flags: Vec<String> = flags.into_iter().map(Into::into).collect();
        self.call = self.call.cookie("flags", CookieStyle::Form, &flags);
        self
    }
}

impl Operation for Header {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "header",
        method: Method::GET,
        path: "/parameters/{id}/header",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Header);
