// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Billing Accounts: the operations, their calls and what belongs to them.

mod create_owner;
mod create_payment_method;
mod delete_owner;
mod delete_payment_method;
mod get;
mod get_for_organization;
mod get_invoice_urls;
mod get_invoice_urls_for_organization;
mod get_usage;
mod list;
mod replace_subscription_status;
mod update;
mod update_payment_method;

use crate::runtime::Client;
use crate::types;

pub use self::create_owner::{CreateOwner, CreateOwnerError};
pub use self::create_payment_method::{CreatePaymentMethod, CreatePaymentMethodError};
pub use self::delete_owner::{DeleteOwner, DeleteOwnerError};
pub use self::delete_payment_method::{DeletePaymentMethod, DeletePaymentMethodError};
pub use self::get::{Get, GetError};
pub use self::get_for_organization::{GetForOrganization, GetForOrganizationError};
pub use self::get_invoice_urls::GetInvoiceUrls;
pub use self::get_invoice_urls_for_organization::GetInvoiceUrlsForOrganization;
pub use self::get_usage::{GetUsage, GetUsageError};
pub use self::list::{List, ListError};
pub use self::replace_subscription_status::{
    ReplaceSubscriptionStatus, ReplaceSubscriptionStatusError,
};
pub use self::update::{Update, UpdateError};
pub use self::update_payment_method::{UpdatePaymentMethod, UpdatePaymentMethodError};

/// Accounts that pay for organizations.
///
/// Reached by [`Client::billing_accounts`](crate::Client::billing_accounts).
#[derive(Clone, Copy, Debug)]
pub struct BillingAccounts<'a> {
    client: &'a Client,
}

impl<'a> BillingAccounts<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the billing accounts.
    ///
    /// `GET /api/billing-accounts/`
    ///
    /// Gives [`BillingAccountPage`](crate::types::BillingAccountPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.billing_accounts().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Get a billing account.
    ///
    /// `GET /api/billing-accounts/{billingAccountId}/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// Gives [`BillingAccount`](crate::types::BillingAccount).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.billing_accounts().get("billing_account_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, billing_account_id: &str) -> Get {
        Get::new(self.client, billing_account_id)
    }

    /// Update a billing account.
    ///
    /// `PATCH /api/billing-accounts/{billingAccountId}/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// Gives [`BillingAccount`](crate::types::BillingAccount).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::BillingAccountUpdate::new();
    /// let value = client.billing_accounts().update("billing_account_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        billing_account_id: &str,
        body: &types::BillingAccountUpdate,
    ) -> Update {
        Update::new(self.client, billing_account_id, body)
    }

    /// Get the usage of a billing account.
    ///
    /// `GET /api/billing-accounts/{billingAccountId}/usage`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// Gives [`BillingAccountUsage`](crate::types::BillingAccountUsage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetUsageError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetUsageError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetUsageError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.billing_accounts().get_usage("billing_account_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_usage(&self, billing_account_id: &str) -> GetUsage {
        GetUsage::new(self.client, billing_account_id)
    }

    /// Replace the status of the subscription of a billing account.
    ///
    /// `PUT /api/billing-accounts/{billingAccountId}/subscription/status`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ReplaceSubscriptionStatusError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ReplaceSubscriptionStatusError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ReplaceSubscriptionStatusError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ReplaceSubscriptionStatusRequest::new("status");
    /// client
    ///     .billing_accounts()
    ///     .replace_subscription_status("billing_account_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_subscription_status(
        &self,
        billing_account_id: &str,
        body: &types::ReplaceSubscriptionStatusRequest,
    ) -> ReplaceSubscriptionStatus {
        ReplaceSubscriptionStatus::new(self.client, billing_account_id, body)
    }

    /// Create an owner of a billing account.
    ///
    /// `POST /api/billing-accounts/{billingAccountId}/owners/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// Gives [`BillingAccountOwner`](crate::types::BillingAccountOwner).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateOwnerError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateOwnerError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateOwnerError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`CreateOwnerError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::BillingAccountOwnerCreate::new("email");
    /// let value = client
    ///     .billing_accounts()
    ///     .create_owner("billing_account_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_owner(
        &self,
        billing_account_id: &str,
        body: &types::BillingAccountOwnerCreate,
    ) -> CreateOwner {
        CreateOwner::new(self.client, billing_account_id, body)
    }

    /// Create a payment method of a billing account.
    ///
    /// `POST /api/billing-accounts/{billingAccountId}/payment-methods/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    ///
    /// Gives [`PaymentMethod`](crate::types::PaymentMethod).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreatePaymentMethodError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreatePaymentMethodError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreatePaymentMethodError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`CreatePaymentMethodError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::PaymentMethodCreate::new("confirmation_token");
    /// let value = client
    ///     .billing_accounts()
    ///     .create_payment_method("billing_account_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_payment_method(
        &self,
        billing_account_id: &str,
        body: &types::PaymentMethodCreate,
    ) -> CreatePaymentMethod {
        CreatePaymentMethod::new(self.client, billing_account_id, body)
    }

    /// Get the billing account of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/billing-account/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`BillingAccount`](crate::types::BillingAccount).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetForOrganizationError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetForOrganizationError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetForOrganizationError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.billing_accounts().get_for_organization("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_for_organization(&self, organization_id: &str) -> GetForOrganization {
        GetForOrganization::new(self.client, organization_id)
    }

    /// Get the URLs of an invoice of a billing account.
    ///
    /// `GET /api/billing-accounts/{billingAccountId}/invoices/{invoiceProviderId}/urls`
    ///
    /// - `billing_account_id`: Id of the billing account.
    /// - `invoice_provider_id`: Id of the invoice at the billing provider.
    ///
    /// Gives [`InvoiceUrls`](crate::types::InvoiceUrls).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .billing_accounts()
    ///     .get_invoice_urls("billing_account_id", "invoice_provider_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_urls(
        &self,
        billing_account_id: &str,
        invoice_provider_id: &str,
    ) -> GetInvoiceUrls {
        GetInvoiceUrls::new(self.client, billing_account_id, invoice_provider_id)
    }

    /// Delete an owner of a billing account.
    ///
    /// `DELETE /api/billing-accounts/{billingAccountId}/owners/{userId}/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    /// - `user_id`: Id of the user who owns the billing account.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteOwnerError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteOwnerError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`DeleteOwnerError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`DeleteOwnerError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.billing_accounts().delete_owner("billing_account_id", "user_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_owner(&self, billing_account_id: &str, user_id: &str) -> DeleteOwner {
        DeleteOwner::new(self.client, billing_account_id, user_id)
    }

    /// Delete a payment method of a billing account.
    ///
    /// `DELETE /api/billing-accounts/{billingAccountId}/payment-methods/{providerId}/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    /// - `provider_id`: Id of the payment method at the billing provider.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeletePaymentMethodError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeletePaymentMethodError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`DeletePaymentMethodError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`DeletePaymentMethodError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client
    ///     .billing_accounts()
    ///     .delete_payment_method("billing_account_id", "provider_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_payment_method(
        &self,
        billing_account_id: &str,
        provider_id: &str,
    ) -> DeletePaymentMethod {
        DeletePaymentMethod::new(self.client, billing_account_id, provider_id)
    }

    /// Update a payment method of a billing account.
    ///
    /// `PATCH /api/billing-accounts/{billingAccountId}/payment-methods/{providerId}/`
    ///
    /// - `billing_account_id`: Id of the billing account.
    /// - `provider_id`: Id of the payment method at the billing provider.
    ///
    /// Gives [`PaymentMethod`](crate::types::PaymentMethod).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdatePaymentMethodError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdatePaymentMethodError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdatePaymentMethodError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`UpdatePaymentMethodError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::PaymentMethodUpdate::new(true);
    /// let value = client
    ///     .billing_accounts()
    ///     .update_payment_method("billing_account_id", "provider_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_payment_method(
        &self,
        billing_account_id: &str,
        provider_id: &str,
        body: &types::PaymentMethodUpdate,
    ) -> UpdatePaymentMethod {
        UpdatePaymentMethod::new(self.client, billing_account_id, provider_id, body)
    }

    /// Get the URLs of an invoice of the billing account of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/billing-account/invoices/{invoiceProviderId}/urls`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `invoice_provider_id`: Id of the invoice at the billing provider.
    ///
    /// Gives [`InvoiceUrls`](crate::types::InvoiceUrls).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .billing_accounts()
    ///     .get_invoice_urls_for_organization("organization_id", "invoice_provider_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_urls_for_organization(
        &self,
        organization_id: &str,
        invoice_provider_id: &str,
    ) -> GetInvoiceUrlsForOrganization {
        GetInvoiceUrlsForOrganization::new(
            self.client,
            organization_id,
            invoice_provider_id,
        )
    }
}
