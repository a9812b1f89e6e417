//! Calls of the operations with the tag "Billing Accounts".

use hyphen::Client;
use hyphen::types::{
    BillingAccountOwnerCreate, BillingAccountUpdate, BillingAddress, PaymentMethodCreate, PaymentMethodUpdate,
    ReplaceSubscriptionStatusRequest,
};
use serde_json::json;

use super::{ORG, call};
use crate::case::Case;

crate::failures! { hyphen: billing_accounts {
    ListError,
    GetError,
    UpdateError,
    GetUsageError,
    ReplaceSubscriptionStatusError,
    GetForOrganizationError: { 401 Unauthorized(body), 404 NotFound(body), 500 InternalServerError(body) }
    CreateOwnerError,
    CreatePaymentMethodError,
    DeleteOwnerError,
    DeletePaymentMethodError,
    UpdatePaymentMethodError: {
        401 Unauthorized(body),
        404 NotFound(body),
        409 Conflict(body),
        500 InternalServerError(body),
    }
} }

/// The calls.
pub(super) fn cases(client: &Client) -> Vec<Case> {
    [
        list(client),
        get(client),
        update(client),
        get_usage(client),
        replace_subscription_status(client),
        create_owner(client),
        create_payment_method(client),
        get_for_organization(client),
        get_invoice_urls(client),
        delete_owner(client),
        delete_payment_method(client),
        update_payment_method(client),
        get_invoice_urls_for_organization(client),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn list(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("listBillingAccounts", "GET /api/billing-accounts/", group.list()),
        call("listBillingAccounts", "GET /api/billing-accounts/?pageNum=2&pageSize=50", group.list().page_num(2).page_size(50)),
    ]
}

fn get(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("getBillingAccount", "GET /api/billing-accounts/ba_1/", group.get("ba_1")),
        call("getBillingAccount", "GET /api/billing-accounts/50%2525/", group.get("50%25")),
    ]
}

fn update(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    let documented = BillingAccountUpdate::new()
        .name("string")
        .email("string")
        .phone("string")
        .address(BillingAddress::new().street_address("string").locality("string").region("string").postal_code("string").country("US"))
        .promo_codes(["string"]);
    vec![
        call("updateBillingAccount", "PATCH /api/billing-accounts/ba_1/", group.update("ba_1", &documented)),
        call("updateBillingAccount", "PATCH /api/billing-accounts/50%2525/", group.update("50%25", &BillingAccountUpdate::new()))
            .sends(json!({})),
    ]
}

fn get_usage(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("getBillingAccountUsage", "GET /api/billing-accounts/ba_1/usage", group.get_usage("ba_1")),
        call(
            "getBillingAccountUsage",
            "GET /api/billing-accounts/50%2525/usage?billingCycle=3",
            group.get_usage("50%25").billing_cycle(3.0),
        ),
    ]
}

fn replace_subscription_status(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    let documented = ReplaceSubscriptionStatusRequest::new("Active");
    vec![
        call(
            "replaceBillingAccountSubscriptionStatus",
            "PUT /api/billing-accounts/ba_1/subscription/status",
            group.replace_subscription_status("ba_1", &documented),
        ),
        call(
            "replaceBillingAccountSubscriptionStatus",
            "PUT /api/billing-accounts/50%2525/subscription/status",
            group.replace_subscription_status("50%25", &documented),
        ),
    ]
}

fn create_owner(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    let complete = BillingAccountOwnerCreate::new("user@example.com");
    vec![
        call(
            "createBillingAccountOwner",
            "POST /api/billing-accounts/ba_1/owners/",
            group.create_owner("ba_1", &BillingAccountOwnerCreate::new("string")),
        ),
        call("createBillingAccountOwner", "POST /api/billing-accounts/50%2525/owners/", group.create_owner("50%25", &complete))
            .sends(json!({ "email": "user@example.com" })),
    ]
}

fn create_payment_method(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call(
            "createBillingAccountPaymentMethod",
            "POST /api/billing-accounts/ba_1/payment-methods/",
            group.create_payment_method("ba_1", &PaymentMethodCreate::new("string")),
        ),
        call(
            "createBillingAccountPaymentMethod",
            "POST /api/billing-accounts/50%2525/payment-methods/",
            group.create_payment_method("50%25", &PaymentMethodCreate::new("string")),
        ),
    ]
}

fn get_for_organization(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("getBillingAccountForOrganization", "GET /api/organizations/org_1/billing-account/", group.get_for_organization(ORG)),
        call("getBillingAccountForOrganization", "GET /api/organizations/org%2F1/billing-account/", group.get_for_organization("org/1")),
    ]
}

fn get_invoice_urls(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("getBillingAccountInvoiceUrls", "GET /api/billing-accounts/ba_1/invoices/inv_1/urls", group.get_invoice_urls("ba_1", "inv_1")),
        call(
            "getBillingAccountInvoiceUrls",
            "GET /api/billing-accounts/50%2525/invoices/in%2F2025%2F01/urls",
            group.get_invoice_urls("50%25", "in/2025/01"),
        ),
    ]
}

fn delete_owner(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call("deleteBillingAccountOwner", "DELETE /api/billing-accounts/ba_1/owners/user_1/", group.delete_owner("ba_1", "user_1")),
        call(
            "deleteBillingAccountOwner",
            "DELETE /api/billing-accounts/50%2525/owners/user%40example.com/",
            group.delete_owner("50%25", "user@example.com"),
        ),
    ]
}

fn delete_payment_method(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call(
            "deleteBillingAccountPaymentMethod",
            "DELETE /api/billing-accounts/ba_1/payment-methods/pm_1/",
            group.delete_payment_method("ba_1", "pm_1"),
        ),
        call(
            "deleteBillingAccountPaymentMethod",
            "DELETE /api/billing-accounts/50%2525/payment-methods/Z%C3%BCrich/",
            group.delete_payment_method("50%25", "Zürich"),
        ),
    ]
}

fn update_payment_method(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call(
            "updateBillingAccountPaymentMethod",
            "PATCH /api/billing-accounts/ba_1/payment-methods/pm_1/",
            group.update_payment_method("ba_1", "pm_1", &PaymentMethodUpdate::new(true)),
        ),
        call(
            "updateBillingAccountPaymentMethod",
            "PATCH /api/billing-accounts/50%2525/payment-methods/Z%C3%BCrich/",
            group.update_payment_method("50%25", "Zürich", &PaymentMethodUpdate::new(false)),
        )
        .sends(json!({ "isDefault": false })),
    ]
}

fn get_invoice_urls_for_organization(client: &Client) -> Vec<Case> {
    let group = client.billing_accounts();
    vec![
        call(
            "getBillingAccountInvoiceUrlsForOrganization",
            "GET /api/organizations/org_1/billing-account/invoices/inv_1/urls",
            group.get_invoice_urls_for_organization(ORG, "inv_1"),
        ),
        call(
            "getBillingAccountInvoiceUrlsForOrganization",
            "GET /api/organizations/org%2F1/billing-account/invoices/in%2F2025%2F01/urls",
            group.get_invoice_urls_for_organization("org/1", "in/2025/01"),
        ),
    ]
}
