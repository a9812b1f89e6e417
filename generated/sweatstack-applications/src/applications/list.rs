// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, Failure, HeaderStyle, Operation, OperationInfo,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Applications::list`](super::Applications::list), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
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

impl Operation for List {
    type Value = Vec<types::ApplicationListItem>;
    type Failure = ListError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listApplications",
        method: Method::GET,
        path: "/api/v1/applications",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);

/// The failures that `listApplications` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// 422: The request is not valid.
    UnprocessableContent(types::HttpValidationError),
}

impl Failure for ListError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            422 => response.json().map(Self::UnprocessableContent),
            _ => return None,
        };
        Some(decoded)
    }
}
