// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`OrganizationIntegrations::list_resources`](super::OrganizationIntegrations::list_resources), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListResources {
    call: Call,
}

impl ListResources {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        integration_id: &str,
        r#type: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("integrationId", PathStyle::Simple, integration_id)
                .query("type", QueryStyle::Form, r#type),
        }
    }

    /// Id of the parent resource at the provider, such as the zone id for the type DNSRecord.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.call = self.call.query("parentId", QueryStyle::Form, &parent_id.into());
        self
    }
}

impl Operation for ListResources {
    type Value = types::IntegrationResourceList;
    type Failure = ListResourcesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listOrganizationIntegrationResources",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/integrations/{integrationId}/resources/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ListResources);

/// The failures that `listOrganizationIntegrationResources` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListResourcesError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ListResourcesError {
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
