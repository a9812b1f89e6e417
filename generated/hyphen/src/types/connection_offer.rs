// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Type of connection that an integration provides.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionOffer {
    /// Type of the connection.
    #[serde(rename = "connectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
    /// Types of entity that can have the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#for: Option<Vec<String>>,
}

impl ConnectionOffer {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `connection_type`.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Sets `for`.
    #[must_use]
    pub fn r#for(mut self, r#for: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#for = Some(r#for.into_iter().map(Into::into).collect());
        self
    }
}
