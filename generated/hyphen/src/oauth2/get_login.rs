// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Location, NoFailure, Operation, OperationInfo, QueryStyle,
    RawResponse, Status, operation,
};

/// A call of [`Oauth2::get_login`](super::Oauth2::get_login), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetLogin {
    call: Call,
}

impl GetLogin {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// Scopes of the token, separated by spaces.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.call = self.call.query("scope", QueryStyle::Form, &scope.into());
        self
    }

    /// State to hand back to the client.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.call = self.call.query("state", QueryStyle::Form, &state.into());
        self
    }

    /// Prompt in the sense of OAuth 2.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.call = self.call.query("prompt", QueryStyle::Form, &prompt.into());
        self
    }
}

impl Operation for GetLogin {
    type Value = Location;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getLogin",
        method: Method::GET,
        path: "/api/auth/login",
        accept: None,
        security: &[],
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(GetLogin);
