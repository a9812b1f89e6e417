// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::{UnknownValue, string_enum};

/// The schema `ZQxPwned`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ZQxPwned {
    /// The kind: [`ZQxPwnedKind`].
    pub kind: ZQxPwnedKind,
    /// The self: [`ZQxPwned`].
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_field: Option<Box<ZQxPwned>>,
    /// Properties that the schema does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}

impl ZQxPwned {
    /// Makes a value in which nothing optional is set.
    pub fn new() -> Self {
        Self {
            kind: ZQxPwnedKind::StarSlash,
            self_field: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `self_field`.
    #[must_use]
    pub fn self_field(mut self, self_field: impl Into<Box<ZQxPwned>>) -> Self {
        self.self_field = Some(self_field.into());
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Default for ZQxPwned {
    fn default() -> Self {
        Self::new()
    }
}

/// The schema `ZQxPwnedKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ZQxPwnedKind {
    /// `*/`
    StarSlash,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ZQxPwnedKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::StarSlash];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarSlash => "*/",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ZQxPwnedKind {
    fn from(value: &str) -> Self {
        match value {
            "*/" => Self::StarSlash,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ZQxPwnedKind);
