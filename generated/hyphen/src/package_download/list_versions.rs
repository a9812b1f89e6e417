// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`PackageDownload::list_versions`](super::PackageDownload::list_versions), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListVersions {
    call: Call,
}

impl ListVersions {
    pub(super) fn new(client: &Client, package_name: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("packageName", PathStyle::Simple, package_name),
        }
    }

    /// The query parameter `latest`.
    pub fn latest(mut self, latest: impl Into<String>) -> Self {
        self.call = self.call.query("latest", QueryStyle::Form, &latest.into());
        self
    }
}

impl Operation for ListVersions {
    type Value = types::PackageVersionList;
    type Failure = ListVersionsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPackageDownloadVersions",
        method: Method::GET,
        path: "/api/downloads/{packageName}/versions",
        accept: Some("application/json"),
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ListVersions);

/// The failures that `listPackageDownloadVersions` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListVersionsError {
    /// 404: The package does not exist.
    NotFound(String),
    /// 500: The server failed.
    InternalServerError(String),
}

impl Failure for ListVersionsError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
