// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// Answer to the verification of an integration connection.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VerifyIntegrationConnectionRequest {
    /// Code of the verification.
    pub code: Secret,
}

impl VerifyIntegrationConnectionRequest {
    /// Makes a value from what is required.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}
