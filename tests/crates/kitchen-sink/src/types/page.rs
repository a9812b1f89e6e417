// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

/// The schema `Page`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Page {
    /// The inner: [`PageInner`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub inner: Field<PageInner>,
    /// The property `next`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub next: Field<String>,
    /// The property `more`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<bool>,
    /// The property `total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

impl Page {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Field<PageInner>>) -> Self {
        self.inner = inner.into();
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Field<String>>) -> Self {
        self.next = next.into();
        self
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}

/// The schema `PageInner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PageInner {
    /// The things: a list of [`PageInnerThing`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub things: Option<Vec<PageInnerThing>>,
    /// The property `nulls`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub nulls: Field<Vec<Option<String>>>,
}

impl PageInner {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `things`.
    #[must_use]
    pub fn things(mut self, things: impl IntoIterator<Item = PageInnerThing>) -> Self {
        self.things = Some(things.into_iter().collect());
        self
    }

    /// Sets `nulls`.
    #[must_use]
    pub fn nulls(mut self, nulls: impl Into<Field<Vec<Option<String>>>>) -> Self {
        self.nulls = nulls.into();
        self
    }
}

/// The schema `PageInnerThing`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PageInnerThing {
    /// The property `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl PageInnerThing {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
