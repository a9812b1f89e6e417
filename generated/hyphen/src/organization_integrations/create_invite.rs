// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`OrganizationIntegrations::create_invite`](super::OrganizationIntegrations::create_invite), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateInvite {
    call: Call,
}

impl CreateInvite {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        body: &types::IntegrationInviteCreate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .json("application/json", body),
        }
    }
}

impl Operation for CreateInvite {
    type Value = types::IntegrationInvite;
    type Failure = CreateInviteError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createOrganizationIntegrationInvite",
        method: Method::POST,
        path: "/api/organizations/{organizationId}/integration-invites/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(CreateInvite);

/// The failures that `createOrganizationIntegrationInvite` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateInviteError {
    /// 400: The request body or the query parameters are invalid.
    BadRequest(types::Problem),
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for CreateInviteError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            404 => response.json().map(Self::NotFound),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
