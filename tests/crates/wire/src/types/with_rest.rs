// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The schema `WithRest`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WithRest {
    /// The property `name`.
    pub name: String,
    /// Properties that the schema does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, i64>,
}

impl WithRest {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
