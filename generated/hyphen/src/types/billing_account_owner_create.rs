// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// New owner of a billing account.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BillingAccountOwnerCreate {
    /// E-mail address of the owner.
    pub email: String,
}

impl BillingAccountOwnerCreate {
    /// Makes a value from what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}
