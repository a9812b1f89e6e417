// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AccessRule;

/// Rules of an environment that allow or deny access.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessRules {
    /// Rules that allow access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow: Option<Vec<AccessRule>>,
    /// Rules that deny access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<Vec<AccessRule>>,
}

impl AccessRules {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allow`.
    #[must_use]
    pub fn allow(mut self, allow: impl IntoIterator<Item = AccessRule>) -> Self {
        self.allow = Some(allow.into_iter().collect());
        self
    }

    /// Sets `deny`.
    #[must_use]
    pub fn deny(mut self, deny: impl IntoIterator<Item = AccessRule>) -> Self {
        self.deny = Some(deny.into_iter().collect());
        self
    }
}
