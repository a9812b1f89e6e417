// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`BillingAccounts::replace_subscription_status`](super::BillingAccounts::replace_subscription_status), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReplaceSubscriptionStatus {
    call: Call,
}

impl ReplaceSubscriptionStatus {
    pub(super) fn new(
        client: &Client,
        billing_account_id: &str,
        body: &types::ReplaceSubscriptionStatusRequest,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("billingAccountId", PathStyle::Simple, billing_account_id)
                .json("application/json", body),
        }
    }
}

impl Operation for ReplaceSubscriptionStatus {
    type Value = ();
    type Failure = ReplaceSubscriptionStatusError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replaceBillingAccountSubscriptionStatus",
        method: Method::PUT,
        path: "/api/billing-accounts/{billingAccountId}/subscription/status",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(ReplaceSubscriptionStatus);

/// The failures that `replaceBillingAccountSubscriptionStatus` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceSubscriptionStatusError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ReplaceSubscriptionStatusError {
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
