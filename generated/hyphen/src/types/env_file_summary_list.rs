// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::EnvFileSummary;

/// Use of .env files, by project.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnvFileSummaryList {
    /// One summary for each project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<EnvFileSummary>>,
}

impl EnvFileSummaryList {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl IntoIterator<Item = EnvFileSummary>) -> Self {
        self.data = Some(data.into_iter().collect());
        self
    }
}
