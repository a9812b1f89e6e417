// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;
use serde_json::Value;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Teams::replace_members`](super::Teams::replace_members), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReplaceMembers {
    call: Call,
}

impl ReplaceMembers {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        team_id: &str,
        body: &Value,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("teamId", PathStyle::Simple, team_id)
                .json("application/json", body),
        }
    }
}

impl Operation for ReplaceMembers {
    type Value = ();
    type Failure = ReplaceMembersError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replaceTeamMembers",
        method: Method::PUT,
        path: "/api/organizations/{organizationId}/teams/{teamId}/members",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(202)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(ReplaceMembers);

/// The failures that `replaceTeamMembers` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceMembersError {
    /// 400: The request body or the query parameters are invalid.
    BadRequest(types::Problem),
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ReplaceMembersError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            401 => response.json().map(Self::Unauthorized),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
