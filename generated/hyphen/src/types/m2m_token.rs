// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// Machine-to-machine token.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct M2mToken {
    /// Token to send as the bearer token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<Secret>,
    /// Id token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// Type of the token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// Milliseconds until the access token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_expires_in: Option<f64>,
    /// Time when the access token expires, in milliseconds since the Unix epoch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_expires_at: Option<f64>,
}

impl M2mToken {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_token`.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// Sets `id_token`.
    #[must_use]
    pub fn id_token(mut self, id_token: impl Into<Secret>) -> Self {
        self.id_token = Some(id_token.into());
        self
    }

    /// Sets `token_type`.
    #[must_use]
    pub fn token_type(mut self, token_type: impl Into<String>) -> Self {
        self.token_type = Some(token_type.into());
        self
    }

    /// Sets `access_token_expires_in`.
    #[must_use]
    pub fn access_token_expires_in(mut self, access_token_expires_in: f64) -> Self {
        self.access_token_expires_in = Some(access_token_expires_in);
        self
    }

    /// Sets `access_token_expires_at`.
    #[must_use]
    pub fn access_token_expires_at(mut self, access_token_expires_at: f64) -> Self {
        self.access_token_expires_at = Some(access_token_expires_at);
        self
    }
}
