// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::MadeToy;
use crate::runtime::union;

/// The schema `ToyMadePayload`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ToyMadePayload {
    /// The made: [`MadeToy`].
    pub made: MadeToy,
    /// The by: [`ToyMadePayloadBy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<ToyMadePayloadBy>,
}

impl ToyMadePayload {
    /// Makes a value from what is required.
    pub fn new(made: MadeToy) -> Self {
        Self { made, by: None }
    }

    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, by: impl Into<ToyMadePayloadBy>) -> Self {
        self.by = Some(by.into());
        self
    }
}

/// The schema `ToyMadePayloadBy`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToyMadePayloadBy {
    /// One of the alternatives.
    String(String),
    /// One of the alternatives.
    Integer(i64),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for ToyMadePayloadBy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ToyMadePayloadBy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::String)),
            union::candidate(&value).map(|it| it.map(Self::Integer)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<String> for ToyMadePayloadBy {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for ToyMadePayloadBy {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
