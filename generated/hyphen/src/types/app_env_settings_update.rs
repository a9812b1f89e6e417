// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::AccessControlsUpdate;

/// ENV settings of an app to change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppEnvSettingsUpdate {
    /// The access controls: [`AccessControlsUpdate`].
    #[serde(rename = "accessControls", skip_serializing_if = "Option::is_none")]
    pub access_controls: Option<AccessControlsUpdate>,
}

impl AppEnvSettingsUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access_controls`.
    #[must_use]
    pub fn access_controls(mut self, access_controls: AccessControlsUpdate) -> Self {
        self.access_controls = Some(access_controls);
        self
    }
}
