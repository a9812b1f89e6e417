// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// New status of a subscription.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplaceSubscriptionStatusRequest {
    /// Status of the subscription.
    pub status: String,
}

impl ReplaceSubscriptionStatusRequest {
    /// Makes a value from what is required.
    pub fn new(status: impl Into<String>) -> Self {
        Self { status: status.into() }
    }
}
