// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`BillingAccounts::get_invoice_urls`](super::BillingAccounts::get_invoice_urls), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetInvoiceUrls {
    call: Call,
}

impl GetInvoiceUrls {
    pub(super) fn new(
        client: &Client,
        billing_account_id: &str,
        invoice_provider_id: &str,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("billingAccountId", PathStyle::Simple, billing_account_id)
                .path("invoiceProviderId", PathStyle::Simple, invoice_provider_id),
        }
    }
}

impl Operation for GetInvoiceUrls {
    type Value = types::InvoiceUrls;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBillingAccountInvoiceUrls",
        method: Method::GET,
        path: "/api/billing-accounts/{billingAccountId}/invoices/{invoiceProviderId}/urls",
        accept: Some("application/json"),
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(GetInvoiceUrls);
