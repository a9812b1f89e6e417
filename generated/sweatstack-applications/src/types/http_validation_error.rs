// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};

use super::ValidationError;

/// Faults of a request.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HttpValidationError {
    /// The single faults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<ValidationError>>,
}

impl HttpValidationError {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `detail`.
    #[must_use]
    pub fn detail(mut self, detail: impl IntoIterator<Item = ValidationError>) -> Self {
        self.detail = Some(detail.into_iter().collect());
        self
    }
}
