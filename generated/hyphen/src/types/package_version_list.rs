// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::PackageVersion;

/// List of versions of a package.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PackageVersionList {
    /// Versions of the package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<PackageVersion>>,
}

impl PackageVersionList {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = PackageVersion>) -> Self {
        self.data = Some(data.into_iter().collect());
        self
    }
}
