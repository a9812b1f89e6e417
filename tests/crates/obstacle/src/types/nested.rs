// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Nested`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Nested {
    /// The string: [`NestedString2`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<NestedString2>,
    /// The string: [`NestedStringModel`].
    #[serde(rename = "String", skip_serializing_if = "Option::is_none")]
    pub string_field: Option<NestedStringModel>,
}

impl Nested {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: NestedString2) -> Self {
        self.string = Some(string);
        self
    }

    /// Sets `string_field`.
    #[must_use]
    pub fn string_field(mut self, string_field: NestedStringModel) -> Self {
        self.string_field = Some(string_field);
        self
    }
}

/// The schema `NestedString2`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NestedString2 {
    /// The string: [`NestedString2String`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string: Option<NestedString2String>,
}

impl NestedString2 {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `string`.
    #[must_use]
    pub fn string(mut self, string: NestedString2String) -> Self {
        self.string = Some(string);
        self
    }
}

/// The schema `NestedString2String`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NestedString2String {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl NestedString2String {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

/// The schema `NestedStringModel`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NestedStringModel {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl NestedStringModel {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
