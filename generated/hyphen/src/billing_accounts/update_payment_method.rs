// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`BillingAccounts::update_payment_method`](super::BillingAccounts::update_payment_method), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePaymentMethod {
    call: Call,
}

impl UpdatePaymentMethod {
    pub(super) fn new(
        client: &Client,
        billing_account_id: &str,
        provider_id: &str,
        body: &types::PaymentMethodUpdate,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("billingAccountId", PathStyle::Simple, billing_account_id)
                .path("providerId", PathStyle::Simple, provider_id)
                .json("application/json", body),
        }
    }
}

impl Operation for UpdatePaymentMethod {
    type Value = types::PaymentMethod;
    type Failure = UpdatePaymentMethodError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateBillingAccountPaymentMethod",
        method: Method::PATCH,
        path: "/api/billing-accounts/{billingAccountId}/payment-methods/{providerId}/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(UpdatePaymentMethod);

/// The failures that `updateBillingAccountPaymentMethod` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdatePaymentMethodError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 409: The request conflicts with the state of the resource.
    Conflict(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for UpdatePaymentMethodError {
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
