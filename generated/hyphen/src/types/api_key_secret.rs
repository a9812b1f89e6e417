// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Secret of an API key, without its value.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKeySecret {
    /// Id of the secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Last four characters of the secret, to tell API keys apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Time of the last use of the secret.
    #[serde(rename = "lastUsed", skip_serializing_if = "Option::is_none")]
    pub last_used: Option<String>,
}

impl ApiKeySecret {
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

    /// Sets `hint`.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets `last_used`.
    #[must_use]
    pub fn last_used(mut self, last_used: impl Into<String>) -> Self {
        self.last_used = Some(last_used.into());
        self
    }
}
