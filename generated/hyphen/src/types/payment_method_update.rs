// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Changes to a payment method.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PaymentMethodUpdate {
    /// Whether this is the default payment method.
    #[serde(rename = "isDefault")]
    pub is_default: bool,
}

impl PaymentMethodUpdate {
    /// Makes a value from what is required.
    pub fn new(is_default: bool) -> Self {
        Self { is_default }
    }
}
