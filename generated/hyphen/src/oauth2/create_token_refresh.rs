// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Oauth2::create_token_refresh`](super::Oauth2::create_token_refresh), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateTokenRefresh {
    call: Call,
}

impl CreateTokenRefresh {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for CreateTokenRefresh {
    type Value = ();
    type Failure = CreateTokenRefreshError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createTokenRefresh",
        method: Method::POST,
        path: "/api/auth/jwt-refresh",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(CreateTokenRefresh);

/// The failures that `createTokenRefresh` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTokenRefreshError {
    /// 403: The token cannot be refreshed.
    Forbidden,
}

impl Failure for CreateTokenRefreshError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            403 => response.empty().map(|()| Self::Forbidden),
            _ => return None,
        };
        Some(decoded)
    }
}
