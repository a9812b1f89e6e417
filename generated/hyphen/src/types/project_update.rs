// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Limit, Limited};

/// Changes to a project.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProjectUpdate {
    /// Name of the project.
    ///
    /// Limits: 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the project is a monorepo.
    #[serde(rename = "isMonorepo", skip_serializing_if = "Option::is_none")]
    pub is_monorepo: Option<bool>,
}

impl ProjectUpdate {
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

    /// Sets `is_monorepo`.
    #[must_use]
    pub fn is_monorepo(mut self, is_monorepo: bool) -> Self {
        self.is_monorepo = Some(is_monorepo);
        self
    }
}

impl Limited for ProjectUpdate {
    const LIMITS: &'static [Limit] = &[
        Limit::Member("name", &[Limit::MinLength(1), Limit::MaxLength(100)]),
    ];
}
