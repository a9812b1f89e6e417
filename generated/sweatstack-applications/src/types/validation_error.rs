// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Fault of a request.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ValidationError {
    /// Place of the fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc: Option<Vec<Value>>,
    /// Message for a reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msg: Option<String>,
    /// Kind of the fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl ValidationError {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `loc`.
    #[must_use]
    pub fn loc(mut self, loc: impl IntoIterator<Item = Value>) -> Self {
        self.loc = Some(loc.into_iter().collect());
        self
    }

    /// Sets `msg`.
    #[must_use]
    pub fn msg(mut self, msg: impl Into<String>) -> Self {
        self.msg = Some(msg.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
