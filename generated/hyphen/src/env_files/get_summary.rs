// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`EnvFiles::get_summary`](super::EnvFiles::get_summary), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSummary {
    call: Call,
}

impl GetSummary {
    pub(super) fn new(client: &Client, organization_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id),
        }
    }

    /// Ids of the projects.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let project_ids: Vec<String> = project_ids.into_iter().map(Into::into).collect();
        self.call = self.call.query("projectIds", QueryStyle::Form, &project_ids);
        self
    }
}

impl Operation for GetSummary {
    type Value = types::EnvFileSummaryList;
    type Failure = GetSummaryError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getEnvFileSummary",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/dot-envs/summary",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetSummary);

/// The failures that `getEnvFileSummary` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSummaryError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for GetSummaryError {
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
