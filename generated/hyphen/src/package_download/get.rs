// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Location, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`PackageDownload::get`](super::PackageDownload::get), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: Call,
}

impl Get {
    pub(super) fn new(client: &Client, package_name: &str, version: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("packageName", PathStyle::Simple, package_name)
                .path("version", PathStyle::Simple, version),
        }
    }

    /// The query parameter `os`.
    pub fn os(mut self, os: impl Into<String>) -> Self {
        self.call = self.call.query("os", QueryStyle::Form, &os.into());
        self
    }
}

impl Operation for Get {
    type Value = Location;
    type Failure = GetError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPackageDownload",
        method: Method::GET,
        path: "/api/downloads/{packageName}/{version}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(Get);

/// The failures that `getPackageDownload` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(String),
}

impl Failure for GetError {
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
