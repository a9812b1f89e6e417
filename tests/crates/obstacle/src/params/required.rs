// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Params::required`](super::Params::required), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Required {
    call: Call,
}

impl Required {
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub(super) fn new(
        client: &Client,
        body_query: impl IntoIterator<Item = impl Into<String>>,
        self_query: impl IntoIterator<Item = impl Into<String>>,
        client_query: impl IntoIterator<Item = impl Into<String>>,
        call_query: impl IntoIterator<Item = impl Into<String>>,
        ok: impl IntoIterator<Item = impl Into<String>>,
        types: impl IntoIterator<Item = impl Into<String>>,
        serde: impl IntoIterator<Item = impl Into<String>>,
        security: impl IntoIterator<Item = impl Into<String>>,
        r#type: impl IntoIterator<Item = impl Into<String>>,
        bool: impl IntoIterator<Item = impl Into<String>>,
        value: impl IntoIterator<Item = impl Into<String>>,
        string: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let body_query: Vec<String> = body_query.into_iter().map(Into::into).collect();
        let self_query: Vec<String> = self_query.into_iter().map(Into::into).collect();
        let client_query: Vec<String> = client_query
            .into_iter()
            .map(Into::into)
            .collect();
        let call_query: Vec<String> = call_query.into_iter().map(Into::into).collect();
        let ok: Vec<String> = ok.into_iter().map(Into::into).collect();
        let types: Vec<String> = types.into_iter().map(Into::into).collect();
        let serde: Vec<String> = serde.into_iter().map(Into::into).collect();
        let security: Vec<String> = security.into_iter().map(Into::into).collect();
        let r#type: Vec<String> = r#type.into_iter().map(Into::into).collect();
        let bool: Vec<String> = bool.into_iter().map(Into::into).collect();
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        let string: Vec<String> = string.into_iter().map(Into::into).collect();
        Self {
            call: Call::new(client, Self::INFO)
                .query("body", QueryStyle::Form, &body_query)
                .query("self", QueryStyle::Form, &self_query)
                .query("client", QueryStyle::Form, &client_query)
                .query("call", QueryStyle::Form, &call_query)
                .query("Ok", QueryStyle::Form, &ok)
                .query("types", QueryStyle::Form, &types)
                .query("serde", QueryStyle::Form, &serde)
                .query("security", QueryStyle::Form, &security)
                .query("type", QueryStyle::Form, &r#type)
                .query("bool", QueryStyle::Form, &bool)
                .query("value", QueryStyle::Form, &value)
                .query("String", QueryStyle::Form, &string),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: &types::Value) -> Self {
        self.call = self.call.json("application/json", body);
        self
    }
}

impl Operation for Required {
    type Value = RequiredOutcome;
    type Failure = RequiredError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "required",
        method: Method::POST,
        path: "/required",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(299), Status::Range(2)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(RequiredOutcome::Ok),
            299 => response.empty().map(|()| RequiredOutcome::Status299),
            _ => response.json().map(RequiredOutcome::Success),
        }
    }
}

operation!(Required);

/// The successes that `required` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredOutcome {
    /// 200: A.
    Ok(types::ResultModel),
    /// 299: F.
    Status299,
    /// 2XX: B.
    Success(types::OptionModel),
}

/// The failures that `required` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredError {
    /// 418: E.
    ImATeapot,
    /// 4XX: D.
    ClientError(StatusCode),
    /// Any other status: C.
    Default(StatusCode, types::Error),
}

impl Failure for RequiredError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            418 => response.empty().map(|()| Self::ImATeapot),
            status if status / 100 == 4 => {
                response.empty().map(|()| Self::ClientError(response.status()))
            }
            _ => response.json().map(|body| Self::Default(response.status(), body)),
        };
        Some(decoded)
    }
}
