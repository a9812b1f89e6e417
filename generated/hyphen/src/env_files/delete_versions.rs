// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`EnvFiles::delete_versions`](super::EnvFiles::delete_versions), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteVersions {
    call: Call,
}

impl DeleteVersions {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        app_id: &str,
        secret_key_id: f64,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("appId", PathStyle::Simple, app_id)
                .query("secretKeyId", QueryStyle::Form, &secret_key_id),
        }
    }

    /// Id of the environment; without it, the default environment "all" is used.
    pub fn environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("environmentId", QueryStyle::Form, &environment_id.into());
        self
    }
}

impl Operation for DeleteVersions {
    type Value = ();
    type Failure = DeleteVersionsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteEnvFileVersions",
        method: Method::DELETE,
        path: "/api/organizations/{organizationId}/apps/{appId}/dot-env/versions/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(DeleteVersions);

/// The failures that `deleteEnvFileVersions` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteVersionsError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for DeleteVersionsError {
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
