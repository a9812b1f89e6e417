// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`ApiKeys::create_secret`](super::ApiKeys::create_secret), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateSecret {
    call: Call,
}

impl CreateSecret {
    pub(super) fn new(client: &Client, organization_id: &str, api_key_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("apiKeyId", PathStyle::Simple, api_key_id),
        }
    }
}

impl Operation for CreateSecret {
    type Value = types::CreatedApiKeySecret;
    type Failure = CreateSecretError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createApiKeySecret",
        method: Method::PUT,
        path: "/api/organizations/{organizationId}/api-keys/{apiKeyId}/secrets/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(CreateSecret);

/// The failures that `createApiKeySecret` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSecretError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for CreateSecretError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            404 => response.json().map(Self::NotFound),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
