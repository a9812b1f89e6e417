// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::AccessRules;

/// Rules of an app that allow or deny access by address.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessControls {
    /// Rules of each environment, keyed by environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<BTreeMap<String, AccessRules>>,
}

impl AccessControls {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `environments`.
    #[must_use]
    pub fn environments(
        mut self,
        environments: impl IntoIterator<Item = (impl Into<String>, AccessRules)>,
    ) -> Self {
        self.environments = Some(
            environments.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}
