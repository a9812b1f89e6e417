// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Limit, Limited, check_pattern};

/// Project to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProjectCreate {
    /// Id chosen by the user, unique in the organization; the word "environments" is not allowed.
    ///
    /// Limits: 1 to 25 characters, pattern `^[a-z0-9_-]*$`.
    #[serde(rename = "alternateId")]
    pub alternate_id: String,
    /// Name of the project.
    ///
    /// Limits: 1 to 100 characters.
    pub name: String,
    /// Whether the project is a monorepo.
    ///
    /// Default: `false`.
    #[serde(rename = "isMonorepo", skip_serializing_if = "Option::is_none")]
    pub is_monorepo: Option<bool>,
}

impl ProjectCreate {
    /// Makes a value from what is required.
    pub fn new(alternate_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            alternate_id: alternate_id.into(),
            name: name.into(),
            is_monorepo: None,
        }
    }

    /// Sets `is_monorepo`.
    #[must_use]
    pub fn is_monorepo(mut self, is_monorepo: bool) -> Self {
        self.is_monorepo = Some(is_monorepo);
        self
    }
}

impl Limited for ProjectCreate {
    const LIMITS: &'static [Limit] = &[
        Limit::Member(
            "alternateId",
            &[
                Limit::MinLength(1),
                Limit::MaxLength(25),
                Limit::Pattern {
                    text: "^[a-z0-9_-]*$",
                    regex: "^[a-z0-9_-]*$",
                    matches: check_pattern::matches,
                },
            ],
        ),
        Limit::Member("name", &[Limit::MinLength(1), Limit::MaxLength(100)]),
    ];
}
