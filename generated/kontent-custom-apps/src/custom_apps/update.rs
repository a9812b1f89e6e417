// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::update`](super::CustomApps::update), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: Call,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        environment_id: &str,
        custom_app_identifier: &types::CustomAppReference,
        body: &[types::CustomAppOperation],
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("environment_id", PathStyle::Simple, environment_id)
                .path_segments(
                    "custom_app_identifier",
                    custom_app_identifier.value(),
                    &custom_app_identifier.segments(),
                )
                .json("application/json", body),
        }
    }
}

impl Operation for Update {
    type Value = types::CustomApp;
    type Failure = UpdateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateCustomApp",
        method: Method::PATCH,
        path: "/projects/{environment_id}/custom-apps/{custom_app_identifier}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Update);

/// The failures that `updateCustomApp` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateError {
    /// 400: The request is not valid.
    BadRequest(types::Problem),
    /// 404: There is no such custom app.
    NotFound(types::Problem),
}

impl Failure for UpdateError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}
