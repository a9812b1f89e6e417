// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

/// Way to the next page.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pagination {
    /// Value of `x-continuation` that gets the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    /// Next page.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub next_page: Field<String>,
}

impl Pagination {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `continuation_token`.
    #[must_use]
    pub fn continuation_token(mut self, continuation_token: impl Into<String>) -> Self {
        self.continuation_token = Some(continuation_token.into());
        self
    }

    /// Sets `next_page`.
    #[must_use]
    pub fn next_page(mut self, next_page: impl Into<Field<String>>) -> Self {
        self.next_page = next_page.into();
        self
    }
}
