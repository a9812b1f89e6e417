// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// New payment method of a billing account.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PaymentMethodCreate {
    /// Confirmation token for the payment method.
    #[serde(rename = "confirmationToken")]
    pub confirmation_token: Secret,
}

impl PaymentMethodCreate {
    /// Makes a value from what is required.
    pub fn new(confirmation_token: impl Into<Secret>) -> Self {
        Self {
            confirmation_token: confirmation_token.into(),
        }
    }
}
