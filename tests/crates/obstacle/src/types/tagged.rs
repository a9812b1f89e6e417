// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Self2, StringModel};
use crate::runtime::union;

/// The schema `Tagged`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// [`StringModel`].
    String(StringModel),
    /// [`Self2`].
    Self2(Self2),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(serde_json::Value),
}

impl Serialize for Tagged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Self2(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        match union::tag(&value, "type").as_deref() {
            Some("" | "\\") => union::variant(value).map(Self::String),
            Some("\"") => union::variant(value).map(Self::Self2),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<StringModel> for Tagged {
    fn from(value: StringModel) -> Self {
        Self::String(value)
    }
}

impl From<Self2> for Tagged {
    fn from(value: Self2) -> Self {
        Self::Self2(value)
    }
}
