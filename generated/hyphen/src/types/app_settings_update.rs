// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AppEnvSettingsUpdate;

/// Settings of an app to change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppSettingsUpdate {
    /// The env: [`AppEnvSettingsUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<AppEnvSettingsUpdate>,
}

impl AppSettingsUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, env: AppEnvSettingsUpdate) -> Self {
        self.env = Some(env);
        self
    }
}
