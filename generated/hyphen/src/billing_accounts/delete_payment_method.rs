// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`BillingAccounts::delete_payment_method`](super::BillingAccounts::delete_payment_method), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeletePaymentMethod {
    call: Call,
}

impl DeletePaymentMethod {
    pub(super) fn new(
        client: &Client,
        billing_account_id: &str,
        provider_id: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("billingAccountId", PathStyle::Simple, billing_account_id)
                .path("providerId", PathStyle::Simple, provider_id),
        }
    }
}

impl Operation for DeletePaymentMethod {
    type Value = ();
    type Failure = DeletePaymentMethodError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteBillingAccountPaymentMethod",
        method: Method::DELETE,
        path: "/api/billing-accounts/{billingAccountId}/payment-methods/{providerId}/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(DeletePaymentMethod);

/// The failures that `deleteBillingAccountPaymentMethod` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeletePaymentMethodError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 409: The request conflicts with the state of the resource.
    Conflict(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for DeletePaymentMethodError {
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
