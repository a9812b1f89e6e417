// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Limit, Operation, OperationInfo, PathStyle, RawResponse,
    Status, limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`Apps::update`](super::Apps::update), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: Call,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        app_id: &str,
        body: &types::AppUpdate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("appId", PathStyle::Simple, app_id)
                .limits(&[Limit::Type(limits_of::<types::AppUpdate>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Update {
    type Value = types::App;
    type Failure = UpdateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateApp",
        method: Method::PATCH,
        path: "/api/organizations/{organizationId}/apps/{appId}/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Update);

/// The failures that `updateApp` documents.
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
