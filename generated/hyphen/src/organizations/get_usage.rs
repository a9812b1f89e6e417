// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Organizations::get_usage`](super::Organizations::get_usage), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetUsage {
    call: Call,
}

impl GetUsage {
    pub(super) fn new(client: &Client, organization_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id),
        }
    }

    /// Number of the billing cycle.
    pub fn billing_cycle(mut self, billing_cycle: f64) -> Self {
        self.call = self.call.query("billingCycle", QueryStyle::Form, &billing_cycle);
        self
    }
}

impl Operation for GetUsage {
    type Value = types::OrganizationUsage;
    type Failure = GetUsageError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getOrganizationUsage",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/usage",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetUsage);

/// The failures that `getOrganizationUsage` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUsageError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for GetUsageError {
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
