// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AppEnvSettings;

/// Settings of an app.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppSettings {
    /// The env: [`AppEnvSettings`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<AppEnvSettings>,
}

impl AppSettings {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `env`.
    #[must_use]
    pub fn env(mut self, env: AppEnvSettings) -> Self {
        self.env = Some(env);
        self
    }
}
