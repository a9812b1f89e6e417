// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Teams::remove_member`](super::Teams::remove_member), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RemoveMember {
    call: Call,
}

impl RemoveMember {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        team_id: &str,
        member_id: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("teamId", PathStyle::Simple, team_id)
                .path("memberId", PathStyle::Simple, member_id),
        }
    }
}

impl Operation for RemoveMember {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "removeTeamMember",
        method: Method::DELETE,
        path: "/api/organizations/{organizationId}/teams/{teamId}/members/{memberId}",
        accept: None,
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(RemoveMember);
