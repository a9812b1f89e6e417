// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Limit, Limited, check_pattern};

/// App to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppCreate {
    /// Readable id of the app, unique within the organization; never one of the words "projects", "apps", "environments" and "envs".
    ///
    /// Limits: 1 to 25 characters, pattern `^[a-z0-9_-]*$`.
    #[serde(rename = "alternateId")]
    pub alternate_id: String,
    /// Name of the app.
    ///
    /// Limits: 1 to 100 characters.
    pub name: String,
}

impl AppCreate {
    /// Makes a value from what is required.
    pub fn new(alternate_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            alternate_id: alternate_id.into(),
            name: name.into(),
        }
    }
}

impl Limited for AppCreate {
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
