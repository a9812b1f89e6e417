// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The schema `Tree`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tree {
    /// The property `name`.
    pub name: String,
    /// The parent: [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Tree>>,
    /// The children: a list of [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
    /// The named: a map to [`Tree`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent: None,
            children: None,
            named: None,
        }
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Box<Tree>>) -> Self {
        self.parent = Some(parent.into());
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
