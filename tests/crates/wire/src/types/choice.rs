// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Named;
use crate::runtime::union;

/// The schema `Choice`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// One of the alternatives.
    String(String),
    /// One of the alternatives.
    Integer(i64),
    /// One of the alternatives.
    StringList(Vec<String>),
    /// [`Named`].
    Named(Named),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::StringList(value) => value.serialize(serializer),
            Self::Named(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::String)),
            union::candidate(&value).map(|it| it.map(Self::Integer)),
            union::candidate(&value).map(|it| it.map(Self::StringList)),
            union::candidate(&value).map(|it| it.map(Self::Named)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<String> for Choice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Choice {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for Choice {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Named> for Choice {
    fn from(value: Named) -> Self {
        Self::Named(value)
    }
}
