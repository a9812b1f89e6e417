// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::Named;

/// The schema `Deep`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Deep {
    /// The data: a list of [`DeepDataItem`].
    pub data: Vec<DeepDataItem>,
}

impl Deep {
    /// Makes a value from what is required.
    pub fn new(data: impl IntoIterator<Item = DeepDataItem>) -> Self {
        Self {
            data: data.into_iter().collect(),
        }
    }
}

/// The schema `DeepDataItem`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeepDataItem {
    /// The property `id`.
    pub id: i64,
    /// The owner: [`Named`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Named>,
}

impl DeepDataItem {
    /// Makes a value from what is required.
    pub fn new(id: i64) -> Self {
        Self { id, owner: None }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Named) -> Self {
        self.owner = Some(owner);
        self
    }
}
