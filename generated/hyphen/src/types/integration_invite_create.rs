// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// Invite to an integration to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntegrationInviteCreate {
    /// Type of the integration.
    pub r#type: String,
    /// Code challenge of the invite.
    #[serde(rename = "codeChallenge", skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<Secret>,
}

impl IntegrationInviteCreate {
    /// Makes a value from what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            code_challenge: None,
        }
    }

    /// Sets `code_challenge`.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<Secret>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
}
