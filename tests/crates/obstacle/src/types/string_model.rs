// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

use super::VecModel;

/// The schema `StringModel`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StringModel {
    /// The property `a`.
    pub a: String,
    /// The b: a list of [`VecModel`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Vec<VecModel>>,
    /// The property `c`.
    #[serde(default, skip_serializing_if = "crate::runtime::Field::is_absent")]
    pub c: crate::runtime::Field<crate::runtime::Date>,
    /// The property `d`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub d: Option<std::collections::BTreeMap<String, i64>>,
}

impl StringModel {
    /// Makes a value from what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
            c: crate::runtime::Field::Absent,
            d: None,
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl IntoIterator<Item = VecModel>) -> Self {
        self.b = Some(b.into_iter().collect());
        self
    }

    /// Sets `c`.
    #[must_use]
    pub fn c(
        mut self,
        c: impl Into<crate::runtime::Field<crate::runtime::Date>>,
    ) -> Self {
        self.c = c.into();
        self
    }

    /// Sets `d`.
    #[must_use]
    pub fn d(mut self, d: impl IntoIterator<Item = (impl Into<String>, i64)>) -> Self {
        self.d = Some(d.into_iter().map(|(key, value)| (key.into(), value)).collect());
        self
    }
}
