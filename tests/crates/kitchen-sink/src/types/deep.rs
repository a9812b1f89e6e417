// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

#![allow(clippy::type_complexity, reason = "the API nests its lists and maps so deeply")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The schema `Deep`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Deep {
    /// The property `cells`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<Vec<Vec<Vec<BTreeMap<String, Vec<String>>>>>>>,
}

impl Deep {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cells`.
    #[must_use]
    pub fn cells(
        mut self,
        cells: impl IntoIterator<Item = Vec<Vec<Vec<BTreeMap<String, Vec<String>>>>>>,
    ) -> Self {
        self.cells = Some(cells.into_iter().collect());
        self
    }
}
