// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, Failure, HeaderStyle, Limit, Operation, OperationInfo,
    RawResponse, Status, limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`Applications::create`](super::Applications::create), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: Call,
}

impl Create {
    pub(super) fn new(client: &Client, body: &types::ApplicationCreate) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::Type(limits_of::<types::ApplicationCreate>)])
                .json("application/json", body),
        }
    }

    /// Refreshed token.
    pub fn refreshed_token(mut self, refreshed_token: impl Into<String>) -> Self {
        self.call = self
            .call
            .sensitive_header(
                "refreshed-token",
                HeaderStyle::Simple,
                &refreshed_token.into(),
            );
        self
    }

    /// Token.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.call = self.call.cookie("token", CookieStyle::FormExploded, &token.into());
        self
    }
}

impl Operation for Create {
    type Value = types::ApplicationCreateResponse;
    type Failure = CreateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createApplication",
        method: Method::POST,
        path: "/api/v1/applications",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Create);

/// The failures that `createApplication` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateError {
    /// 422: The request is not valid.
    UnprocessableContent(types::HttpValidationError),
}

impl Failure for CreateError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            422 => response.json().map(Self::UnprocessableContent),
            _ => return None,
        };
        Some(decoded)
    }
}
