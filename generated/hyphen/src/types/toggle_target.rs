// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Target of a toggle.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToggleTarget {
    /// Logic of the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<String>,
    /// Value of the target.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Value>,
}

impl ToggleTarget {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `logic`.
    #[must_use]
    pub fn logic(mut self, logic: impl Into<String>) -> Self {
        self.logic = Some(logic.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}
