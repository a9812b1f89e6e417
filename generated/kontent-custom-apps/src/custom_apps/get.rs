// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::get`](super::CustomApps::get), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: Call,
}

impl Get {
    pub(super) fn new(
        client: &Client,
        environment_id: &str,
        custom_app_identifier: &types::CustomAppReference,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("environment_id", PathStyle::Simple, environment_id)
                .path_segments(
                    "custom_app_identifier",
                    custom_app_identifier.value(),
                    &custom_app_identifier.segments(),
                ),
        }
    }
}

impl Operation for Get {
    type Value = types::CustomApp;
    type Failure = GetError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCustomApp",
        method: Method::GET,
        path: "/projects/{environment_id}/custom-apps/{custom_app_identifier}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Get);

/// The failures that `getCustomApp` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// 404: There is no such custom app.
    NotFound(types::Problem),
}

impl Failure for GetError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}
