// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{DateTime, Secret};

/// The schema `Account`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Account {
    /// The property `id`.
    ///
    /// Set by the server.
    pub id: String,
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    ///
    /// Sent, but not returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// The property `created`.
    ///
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<DateTime>,
}

impl Account {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: None,
            created: None,
        }
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: impl Into<DateTime>) -> Self {
        self.created = Some(created.into());
        self
    }
}

/// The schema `AccountInput`.
///
/// As a request sends it: without what only the server sets.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccountInput {
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    ///
    /// Sent, but not returned.
    pub password: Secret,
}

impl AccountInput {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
        }
    }
}
