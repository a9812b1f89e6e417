// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Location, Operation, OperationInfo, QueryStyle, RawResponse,
    Status, operation,
};

/// A call of [`Oauth2::get_token`](super::Oauth2::get_token), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetToken {
    call: Call,
}

impl GetToken {
    pub(super) fn new(client: &Client, state: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).query("state", QueryStyle::Form, state),
        }
    }

    /// Code from the login.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.call = self.call.query("code", QueryStyle::Form, &code.into());
        self
    }
}

impl Operation for GetToken {
    type Value = Location;
    type Failure = GetTokenError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getToken",
        method: Method::GET,
        path: "/api/auth/token-exchange",
        accept: None,
        security: &[],
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(GetToken);

/// The failures that `getToken` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTokenError {
    /// 403: The token cannot be obtained.
    Forbidden,
}

impl Failure for GetTokenError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            403 => response.empty().map(|()| Self::Forbidden),
            _ => return None,
        };
        Some(decoded)
    }
}
