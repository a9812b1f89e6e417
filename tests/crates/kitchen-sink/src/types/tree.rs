// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

/// The schema `Tree`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tree {
    /// The parent: [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Tree>>,
    /// The next: [`Tree`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub next: Field<Box<Tree>>,
    /// The children: a list of [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
    /// The named: a map to [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Box<Tree>>) -> Self {
        self.parent = Some(parent.into());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Field<Box<Tree>>>) -> Self {
        self.next = next.into();
        self
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Tree>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// Sets `named`.
    #[must_use]
    pub fn named(
        mut self,
        named: impl IntoIterator<Item = (impl Into<String>, Tree)>,
    ) -> Self {
        self.named = Some(
            named.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}
