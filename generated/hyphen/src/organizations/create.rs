// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Organizations::create`](super::Organizations::create), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: Call,
}

impl Create {
    pub(super) fn new(client: &Client, body: &types::OrganizationCreate) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for Create {
    type Value = types::Organization;
    type Failure = CreateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createOrganization",
        method: Method::POST,
        path: "/api/organizations/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Create);

/// The failures that `createOrganization` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for CreateError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
