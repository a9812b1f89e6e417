// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};

use super::RoleReference;
use crate::runtime::{Field, Limit, Limited};

/// App that embeds an external tool, app or data source in a project.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomApp {
    /// Id of the custom app.
    ///
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Display name of the custom app.
    ///
    /// Limits: 1 to 200 characters.
    pub name: String,
    /// Codename of the custom app.
    ///
    /// Limits: 1 to 60 characters.
    pub codename: String,
    /// Public URL of the custom app.
    ///
    /// Limits: at most 250 characters.
    pub source_url: String,
    /// Configuration of the custom app, a JSON object written as text.
    ///
    /// Limits: at most 100000 characters.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub config: Field<String>,
    /// Roles that may use the custom app in the UI. An empty list admits every user.
    ///
    /// Limits: no item twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_roles: Option<Vec<RoleReference>>,
}

impl CustomApp {
    /// Makes a value from what is required.
    pub fn new(
        name: impl Into<String>,
        codename: impl Into<String>,
        source_url: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            codename: codename.into(),
            source_url: source_url.into(),
            config: Field::Absent,
            allowed_roles: None,
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<Field<String>>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `allowed_roles`.
    #[must_use]
    pub fn allowed_roles(
        mut self,
        allowed_roles: impl IntoIterator<Item = RoleReference>,
    ) -> Self {
        self.allowed_roles = Some(allowed_roles.into_iter().collect());
        self
    }
}

/// App that embeds an external tool, app or data source in a project.
///
/// As a request sends it: without what only the server sets.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomAppInput {
    /// Display name of the custom app.
    ///
    /// Limits: 1 to 200 characters.
    pub name: String,
    /// Codename of the custom app.
    ///
    /// Limits: 1 to 60 characters.
    pub codename: String,
    /// Public URL of the custom app.
    ///
    /// Limits: at most 250 characters.
    pub source_url: String,
    /// Configuration of the custom app, a JSON object written as text.
    ///
    /// Limits: at most 100000 characters.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub config: Field<String>,
    /// Roles that may use the custom app in the UI. An empty list admits every user.
    ///
    /// Limits: no item twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_roles: Option<Vec<RoleReference>>,
}

impl CustomAppInput {
    /// Makes a value from what is required.
    pub fn new(
        name: impl Into<String>,
        codename: impl Into<String>,
        source_url: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            codename: codename.into(),
            source_url: source_url.into(),
            config: Field::Absent,
            allowed_roles: None,
        }
    }

    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, config: impl Into<Field<String>>) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `allowed_roles`.
    #[must_use]
    pub fn allowed_roles(
        mut self,
        allowed_roles: impl IntoIterator<Item = RoleReference>,
    ) -> Self {
        self.allowed_roles = Some(allowed_roles.into_iter().collect());
        self
    }
}

impl Limited for CustomAppInput {
    const LIMITS: &'static [Limit] = &[
        Limit::Member("name", &[Limit::MinLength(1), Limit::MaxLength(200)]),
        Limit::Member("codename", &[Limit::MinLength(1), Limit::MaxLength(60)]),
        Limit::Member("source_url", &[Limit::MaxLength(250)]),
        Limit::Member("config", &[Limit::MaxLength(100_000)]),
        Limit::Member("allowed_roles", &[Limit::UniqueItems]),
    ];
}
