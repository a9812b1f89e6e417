// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{SlashStarTildeQuote, ZQxPwned};
use crate::runtime::union;

/// The schema `Union`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Union {
    /// [`SlashStarTildeQuote`].
    SlashStarTildeQuote(SlashStarTildeQuote),
    /// [`ZQxPwned`].
    ZQxPwned(ZQxPwned),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Union {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SlashStarTildeQuote(value) => value.serialize(serializer),
            Self::ZQxPwned(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Union {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind").as_deref() {
            Some("\"#; zQxPwned!()") => {
                union::variant(value).map(Self::SlashStarTildeQuote)
            }
            Some("../../zQxPwned") => union::variant(value).map(Self::ZQxPwned),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<SlashStarTildeQuote> for Union {
    fn from(value: SlashStarTildeQuote) -> Self {
        Self::SlashStarTildeQuote(value)
    }
}

impl From<ZQxPwned> for Union {
    fn from(value: ZQxPwned) -> Self {
        Self::ZQxPwned(value)
    }
}
