// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Limit, Operation, OperationInfo, PathStyle, RawResponse,
    Status, limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`Apps::create`](super::Apps::create), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: Call,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        project_id: &str,
        body: &types::AppCreate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("projectId", PathStyle::Simple, project_id)
                .limits(&[Limit::Type(limits_of::<types::AppCreate>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Create {
    type Value = types::App;
    type Failure = CreateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createApp",
        method: Method::POST,
        path: "/api/organizations/{organizationId}/projects/{projectId}/apps/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Create);

/// The failures that `createApp` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 403: The caller lacks the permission for the request.
    Forbidden(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 409: The request conflicts with the state of the resource.
    Conflict(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for CreateError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            403 => response.json().map(Self::Forbidden),
            404 => response.json().map(Self::NotFound),
            409 => response.json().map(Self::Conflict),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
