// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`BillingAccounts::delete_owner`](super::BillingAccounts::delete_owner), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteOwner {
    call: Call,
}

impl DeleteOwner {
    pub(super) fn new(client: &Client, billing_account_id: &str, user_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("billingAccountId", PathStyle::Simple, billing_account_id)
                .path("userId", PathStyle::Simple, user_id),
        }
    }
}

impl Operation for DeleteOwner {
    type Value = ();
    type Failure = DeleteOwnerError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteBillingAccountOwner",
        method: Method::DELETE,
        path: "/api/billing-accounts/{billingAccountId}/owners/{userId}/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(DeleteOwner);

/// The failures that `deleteBillingAccountOwner` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOwnerError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 409: The request conflicts with the state of the resource.
    Conflict(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for DeleteOwnerError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            404 => response.json().map(Self::NotFound),
            409 => response.json().map(Self::Conflict),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
