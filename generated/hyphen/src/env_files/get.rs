// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, QueryStyle,
    RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`EnvFiles::get`](super::EnvFiles::get), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: Call,
}

impl Get {
    pub(super) fn new(client: &Client, organization_id: &str, app_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("appId", PathStyle::Simple, app_id),
        }
    }

    /// Id of the environment; without it, the default environment "all" is used.
    pub fn environment_id(mut self, environment_id: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("environmentId", QueryStyle::Form, &environment_id.into());
        self
    }

    /// Id of the secret key that encrypts the .env file.
    pub fn secret_key_id(mut self, secret_key_id: f64) -> Self {
        self.call = self.call.query("secretKeyId", QueryStyle::Form, &secret_key_id);
        self
    }

    /// Version of the .env file.
    pub fn version(mut self, version: f64) -> Self {
        self.call = self.call.query("version", QueryStyle::Form, &version);
        self
    }
}

impl Operation for Get {
    type Value = types::EnvFile;
    type Failure = GetError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getEnvFile",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/apps/{appId}/dot-env/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Get);

/// The failures that `getEnvFile` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
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
