// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Fields of an access to change.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessUpdate {
    /// Roles of the assignment.
    pub roles: Value,
}

impl AccessUpdate {
    /// Makes a value from what is required.
    pub fn new(roles: impl Into<Value>) -> Self {
        Self { roles: roles.into() }
    }
}
