// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`IntegrationConnections::verify`](super::IntegrationConnections::verify), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Verify {
    call: Call,
}

impl Verify {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        integration_id: &str,
        connection_id: &str,
        body: &types::VerifyIntegrationConnectionRequest,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("integrationId", PathStyle::Simple, integration_id)
                .path("connectionId", PathStyle::Simple, connection_id)
                .json("application/json", body),
        }
    }
}

impl Operation for Verify {
    type Value = ();
    type Failure = VerifyError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "verifyIntegrationConnection",
        method: Method::POST,
        path: "/api/organizations/{organizationId}/integrations/{integrationId}/connections/{connectionId}/verify",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Verify);

/// The failures that `verifyIntegrationConnection` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VerifyError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for VerifyError {
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
