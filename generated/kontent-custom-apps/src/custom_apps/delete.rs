// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::delete`](super::CustomApps::delete), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: Call,
}

impl Delete {
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

impl Operation for Delete {
    type Value = ();
    type Failure = DeleteError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteCustomApp",
        method: Method::DELETE,
        path: "/projects/{environment_id}/custom-apps/{custom_app_identifier}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Delete);

/// The failures that `deleteCustomApp` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteError {
    /// 404: There is no such custom app.
    NotFound(types::Problem),
}

impl Failure for DeleteError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(decoded)
    }
}
