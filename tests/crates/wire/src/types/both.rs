// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// The schema `Both`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// A.
    A(BothA),
    /// B.
    B(BothB),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Both {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Both {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::A)),
            union::candidate(&value).map(|it| it.map(Self::B)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<BothA> for Both {
    fn from(value: BothA) -> Self {
        Self::A(value)
    }
}

impl From<BothB> for Both {
    fn from(value: BothB) -> Self {
        Self::B(value)
    }
}

/// A.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BothA {
    /// The property `a`.
    pub a: i64,
}

impl BothA {
    /// Makes a value from what is required.
    pub fn new(a: i64) -> Self {
        Self { a }
    }
}

/// B.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BothB {
    /// The property `b`.
    pub b: i64,
}

impl BothB {
    /// Makes a value from what is required.
    pub fn new(b: i64) -> Self {
        Self { b }
    }
}
