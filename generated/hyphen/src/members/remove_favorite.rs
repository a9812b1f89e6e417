// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Members::remove_favorite`](super::Members::remove_favorite), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RemoveFavorite {
    call: Call,
}

impl RemoveFavorite {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        member_id: &str,
        favorite_id: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("memberId", PathStyle::Simple, member_id)
                .path("favoriteId", PathStyle::Simple, favorite_id),
        }
    }
}

impl Operation for RemoveFavorite {
    type Value = ();
    type Failure = RemoveFavoriteError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "removeMemberFavorite",
        method: Method::DELETE,
        path: "/api/organizations/{organizationId}/members/{memberId}/favorites/{favoriteId}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(RemoveFavorite);

/// The failures that `removeMemberFavorite` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveFavoriteError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for RemoveFavoriteError {
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
