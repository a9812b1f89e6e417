// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Default environment of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DefaultEnvironment {
    /// Name of the environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Readable id of the environment.
    #[serde(rename = "alternateId", skip_serializing_if = "Option::is_none")]
    pub alternate_id: Option<String>,
    /// Color of the environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}

impl DefaultEnvironment {
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

    /// Sets `alternate_id`.
    #[must_use]
    pub fn alternate_id(mut self, alternate_id: impl Into<String>) -> Self {
        self.alternate_id = Some(alternate_id.into());
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
}
