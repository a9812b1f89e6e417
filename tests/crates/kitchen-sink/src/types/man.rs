// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use super::Woman;

/// The schema `Man`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Man {
    /// The home: [`ManHome`].
    pub home: ManHome,
}

impl Man {
    /// Makes a value from what is required.
    pub fn new(home: ManHome) -> Self {
        Self { home }
    }
}

/// The schema `ManHome`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ManHome {
    /// The wife: [`Woman`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wife: Option<Woman>,
}

impl ManHome {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `wife`.
    #[must_use]
    pub fn wife(mut self, wife: Woman) -> Self {
        self.wife = Some(wife);
        self
    }
}
