// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AccessRuleUpdate;

/// Rules of an environment to set; an empty list is a value, not an omission.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessRulesUpdate {
    /// Rules that allow access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow: Option<Vec<AccessRuleUpdate>>,
    /// Rules that deny access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<Vec<AccessRuleUpdate>>,
}

impl AccessRulesUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allow`.
    #[must_use]
    pub fn allow(mut self, allow: impl IntoIterator<Item = AccessRuleUpdate>) -> Self {
        self.allow = Some(allow.into_iter().collect());
        self
    }

    /// Sets `deny`.
    #[must_use]
    pub fn deny(mut self, deny: impl IntoIterator<Item = AccessRuleUpdate>) -> Self {
        self.deny = Some(deny.into_iter().collect());
        self
    }
}
