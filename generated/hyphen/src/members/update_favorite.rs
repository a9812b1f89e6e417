// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`Members::update_favorite`](super::Members::update_favorite), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateFavorite {
    call: Call,
}

impl UpdateFavorite {
    pub(super) fn new(
        client: &Client,
        organization_id: &str,
        member_id: &str,
        favorite_id: &str,
        body: &types::UpdateMemberFavoriteRequest,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id)
                .path("memberId", PathStyle::Simple, member_id)
                .path("favoriteId", PathStyle::Simple, favorite_id)
                .json("application/json", body),
        }
    }
}

impl Operation for UpdateFavorite {
    type Value = ();
    type Failure = UpdateFavoriteError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateMemberFavorite",
        method: Method::PATCH,
        path: "/api/organizations/{organizationId}/members/{memberId}/favorites/{favoriteId}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(UpdateFavorite);

/// The failures that `updateMemberFavorite` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFavoriteError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for UpdateFavoriteError {
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
