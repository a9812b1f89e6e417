// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, HeaderStyle, Limit, NoFailure, Operation, OperationInfo,
    PathStyle, QueryStyle, RawResponse, Status, check_pattern, limits_of, operation,
};
use crate::types;

/// A call of [`Limits::parameters`](super::Limits::parameters), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Parameters {
    call: Call,
}

impl Parameters {
    pub(super) fn new(client: &Client, code: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(
                    &[
                        Limit::MinLength(2),
                        Limit::MaxLength(3),
                        Limit::Pattern {
                            text: "^[A-Z]\\d*$",
                            regex: "^[A-Z][0-9]*$",
                            matches: check_pattern::matches,
                        },
                    ],
                )
                .path("code", PathStyle::Simple, code),
        }
    }

    /// The query parameter `sizes`.
    ///
    /// Limits: at most 2 items.
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        let sizes: Vec<i64> = sizes.into_iter().collect();
        self.call = self
            .call
            .limits(&[Limit::MaxItems(2), Limit::Items(&[Limit::Minimum("1")])])
            .query("sizes", QueryStyle::Form, &sizes);
        self
    }

    /// The query parameter `deep`.
    pub fn deep(mut self, deep: &types::Line) -> Self {
        self.call = self
            .call
            .limits(&[Limit::Type(limits_of::<types::Line>)])
            .query("deep", QueryStyle::DeepObject, deep);
        self
    }

    /// The header parameter `X-Share`.
    ///
    /// Limits: a multiple of 0.01.
    pub fn x_share(mut self, x_share: f64) -> Self {
        self.call = self
            .call
            .limits(&[Limit::MultipleOf("0.01")])
            .header("X-Share", HeaderStyle::Simple, &x_share);
        self
    }

    /// The cookie parameter `token`.
    ///
    /// Limits: at most 3 characters.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.call = self
            .call
            .limits(&[Limit::MaxLength(3)])
            .cookie("token", CookieStyle::FormExploded, &token.into());
        self
    }
}

impl Operation for Parameters {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "limits-parameters",
        method: Method::GET,
        path: "/limits/parameters/{code}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Parameters);
