// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Domains::delete`](super::Domains::delete), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: Call,
}

impl Delete {
    pub(super) fn new(client: &Client, organization_id: &str, domain_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("domainId", PathStyle::Simple, domain_id),
        }
    }
}

impl Operation for Delete {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteDomain",
        method: Method::DELETE,
        path: "/api/organizations/{organizationId}/domains/{domainId}/",
        accept: None,
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Delete);
