// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`QuoteBracketEqualBracketBracketHashQuoteQuoteQuote::get_fn_z_qx_pwned`](super::QuoteBracketEqualBracketBracketHashQuoteQuoteQuote::get_fn_z_qx_pwned), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFnZQxPwned {
    call: Call,
}

impl GetFnZQxPwned {
    pub(super) fn new(
        client: &Client,
        id: &str,
        x: &types::SlashStarTildeQuote,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("id\"#", PathStyle::Simple, id)
                .path("x", PathStyle::Simple, x),
        }
    }

    /// The query parameter `q X-Evil: 1`.
    pub fn q_x_evil_1(
        mut self,
        q_x_evil_1: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let q_x_evil_1: Vec<String> = q_x_evil_1.into_iter().map(Into::into).collect();
        self.call = self.call.query("q\r\nX-Evil: 1", QueryStyle::Form, &q_x_evil_1);
        self
    }

    /// The query parameter `{zQxPwned}`.
    ///
    /// Default: `"{}\"#{zQxPwned}"`.
    pub fn z_qx_pwned(mut self, z_qx_pwned: impl Into<String>) -> Self {
        self.call = self.call.query("{zQxPwned}", QueryStyle::Form, &z_qx_pwned.into());
        self
    }

    /// The query parameter `h"; zQxPwned`.
    ///
    /// Default: `9223372036854775808`.
    pub fn h_z_qx_pwned(mut self, h_z_qx_pwned: i64) -> Self {
        self.call = self.call.query("h\"; zQxPwned", QueryStyle::Form, &h_z_qx_pwned);
        self
    }
}

impl Operation for GetFnZQxPwned {
    type Value = types::SlashStarTildeQuote;
    type Failure = GetFnZQxPwnedError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get\"; fn zQxPwned() {} //",
        method: Method::GET,
        path: "/a\"/{id\"#}/b\\n{x}",
        accept: Some("application/json, application/problem+json; a=\"zQxPwned\";q=0.9"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetFnZQxPwned);

/// The failures that `get"; fn zQxPwned() {} //` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFnZQxPwnedError {
    /// 4XX: "#
    ClientError(StatusCode, types::ZQxPwnedNotParenParen),
    /// Any other status: \<script\>zQxPwned()\</script\>
    Default(StatusCode),
}

impl Failure for GetFnZQxPwnedError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            status if status / 100 == 4 => {
                response.json().map(|body| Self::ClientError(response.status(), body))
            }
            _ => response.empty().map(|()| Self::Default(response.status())),
        };
        Some(decoded)
    }
}
