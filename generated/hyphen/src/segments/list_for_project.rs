// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Segments::list_for_project`](super::Segments::list_for_project), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListForProject {
    call: Call,
}

impl ListForProject {
    pub(super) fn new(client: &Client, organization_id: &str, project_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("projectId", PathStyle::Simple, project_id),
        }
    }

    /// Name to search for.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call = self.call.query("search", QueryStyle::Form, &search.into());
        self
    }

    /// Id of a segment; selects the segments available as its dependencies.
    pub fn available_for(mut self, available_for: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("availableFor", QueryStyle::Form, &available_for.into());
        self
    }
}

impl Operation for ListForProject {
    type Value = types::SegmentList;
    type Failure = ListForProjectError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listSegmentsForProject",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/projects/{projectId}/segments/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ListForProject);

/// The failures that `listSegmentsForProject` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListForProjectError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ListForProjectError {
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
