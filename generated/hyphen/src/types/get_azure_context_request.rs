// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// Credentials to get the Azure context of a user with.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAzureContextRequest {
    /// Token to authenticate with.
    pub token: Secret,
}

impl GetAzureContextRequest {
    /// Makes a value from what is required.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}
