// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::BillingAddress;

/// Changes to a billing account.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingAccountUpdate {
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
    /// Promo codes of the account.
    #[serde(rename = "promoCodes", skip_serializing_if = "Option::is_none")]
    pub promo_codes: Option<Vec<String>>,
}

impl BillingAccountUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `promo_codes`.
    #[must_use]
    pub fn promo_codes(
        mut self,
        promo_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.promo_codes = Some(promo_codes.into_iter().map(Into::into).collect());
        self
    }
}
