// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`OrganizationIntegrations::import_resources`](super::OrganizationIntegrations::import_resources), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ImportResources {
    call: Call,
}

impl ImportResources {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        integration_id: &str,
        body: &types::ImportIntegrationResourcesRequest,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("integrationId", PathStyle::Simple, integration_id)
                .json("application/json", body),
        }
    }
}

impl Operation for ImportResources {
    type Value = types::ResourceImport;
    type Failure = ImportResourcesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "importOrganizationIntegrationResources",
        method: Method::POST,
        path: "/api/organizations/{organizationId}/integrations/{integrationId}/import/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ImportResources);

/// The failures that `importOrganizationIntegrationResources` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportResourcesError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ImportResourcesError {
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
