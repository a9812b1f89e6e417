// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AccessControls;

/// ENV settings of an app.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppEnvSettings {
    /// The access controls: [`AccessControls`].
    #[serde(rename = "accessControls", skip_serializing_if = "Option::is_none")]
    pub access_controls: Option<AccessControls>,
}

impl AppEnvSettings {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_controls`.
    #[must_use]
    pub fn access_controls(mut self, access_controls: AccessControls) -> Self {
        self.access_controls = Some(access_controls);
        self
    }
}
