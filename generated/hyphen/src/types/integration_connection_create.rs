// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::ConnectionEntity;

/// Integration connection to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IntegrationConnectionCreate {
    /// Type of the connection.
    pub r#type: String,
    /// The entity: [`ConnectionEntity`].
    pub entity: ConnectionEntity,
    /// Input of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
}

impl IntegrationConnectionCreate {
    /// Makes a value from what is required.
    pub fn new(r#type: impl Into<String>, entity: ConnectionEntity) -> Self {
        Self {
            r#type: r#type.into(),
            entity,
            input: None,
        }
    }

    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, input: impl Into<String>) -> Self {
        self.input = Some(input.into());
        self
    }
}
