// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{BillingAccountOwner, BillingAddress, Invoice, PaymentMethod, Subscription};

/// Account that pays for organizations.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingAccount {
    /// Id of the billing account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name for billing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// E-mail address for billing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number for billing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The address: [`BillingAddress`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<BillingAddress>,
    /// Billing provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Id of the account at the billing provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Payment methods of the account.
    #[serde(rename = "paymentMethods", skip_serializing_if = "Option::is_none")]
    pub payment_methods: Option<Vec<PaymentMethod>>,
    /// The subscription: [`Subscription`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription: Option<Subscription>,
    /// Owners of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<BillingAccountOwner>>,
    /// Invoices of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoices: Option<Vec<Invoice>>,
}

impl BillingAccount {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: BillingAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `provider_id`.
    #[must_use]
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.provider_id = Some(provider_id.into());
        self
    }

    /// Sets `payment_methods`.
    #[must_use]
    pub fn payment_methods(
        mut self,
        payment_methods: impl IntoIterator<Item = PaymentMethod>,
    ) -> Self {
        self.payment_methods = Some(payment_methods.into_iter().collect());
        self
    }

    /// Sets `subscription`.
    #[must_use]
    pub fn subscription(mut self, subscription: Subscription) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn owners(
        mut self,
        owners: impl IntoIterator<Item = BillingAccountOwner>,
    ) -> Self {
        self.owners = Some(owners.into_iter().collect());
        self
    }

    /// Sets `invoices`.
    #[must_use]
    pub fn invoices(mut self, invoices: impl IntoIterator<Item = Invoice>) -> Self {
        self.invoices = Some(invoices.into_iter().collect());
        self
    }
}
