// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Organizations::update`](super::Organizations::update), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: Call,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        body: &types::OrganizationUpdate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .json("application/json", body),
        }
    }
}

impl Operation for Update {
    type Value = types::Organization;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateOrganization",
        method: Method::PATCH,
        path: "/api/organizations/{organizationId}/",
        accept: Some("application/json"),
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Update);
