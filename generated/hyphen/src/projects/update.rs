// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Limit, Operation, OperationInfo, PathStyle, RawResponse,
    Status, limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`Projects::update`](super::Projects::update), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: Call,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        project_id: &str,
        body: &types::ProjectUpdate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("projectId", PathStyle::Simple, project_id)
                .limits(&[Limit::Type(limits_of::<types::ProjectUpdate>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Update {
    type Value = types::Project;
    type Failure = UpdateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateProject",
        method: Method::PATCH,
        path: "/api/organizations/{organizationId}/projects/{projectId}/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Update);

/// The failures that `updateProject` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for UpdateError {
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
