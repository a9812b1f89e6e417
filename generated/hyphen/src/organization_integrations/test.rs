// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;
use serde_json::Value;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`OrganizationIntegrations::test`](super::OrganizationIntegrations::test), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: Call,
}

impl Test {
    pub(super) fn new(client: &Client, organization_id: &str, body: &Value) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .json("application/json", body),
        }
    }
}

impl Operation for Test {
    type Value = ();
    type Failure = TestError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "testOrganizationIntegration",
        method: Method::POST,
        path: "/api/organizations/{organizationId}/integrations/test",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Test);

/// The failures that `testOrganizationIntegration` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestError {
    /// 400: The request body or the query parameters are invalid.
    BadRequest(types::Problem),
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for TestError {
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
