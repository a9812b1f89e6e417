// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AppSettingsUpdate;
use crate::runtime::{Limit, Limited};

/// Fields of an app to change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppUpdate {
    /// Name of the app.
    ///
    /// Limits: 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The settings: [`AppSettingsUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<AppSettingsUpdate>,
}

impl AppUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, settings: AppSettingsUpdate) -> Self {
        self.settings = Some(settings);
        self
    }
}

impl Limited for AppUpdate {
    const LIMITS: &'static [Limit] = &[
        Limit::Member("name", &[Limit::MinLength(1), Limit::MaxLength(100)]),
    ];
}
