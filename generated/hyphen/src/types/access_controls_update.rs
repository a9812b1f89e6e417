// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AccessRuleUpdate, AccessRulesUpdate};

/// Rules of an app to set; an empty list is a value, not an omission.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessControlsUpdate {
    /// Rules that allow access, outside of any one environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow: Option<Vec<AccessRuleUpdate>>,
    /// Rules that deny access, outside of any one environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<Vec<AccessRuleUpdate>>,
    /// Rules of each environment, keyed by environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<BTreeMap<String, AccessRulesUpdate>>,
}

impl AccessControlsUpdate {
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

    /// Sets `environments`.
    #[must_use]
    pub fn environments(
        mut self,
        environments: impl IntoIterator<Item = (impl Into<String>, AccessRulesUpdate)>,
    ) -> Self {
        self.environments = Some(
            environments.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}
