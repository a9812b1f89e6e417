// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// The schema `Event`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Opened.
    Opened(EventOpened),
    /// Closed.
    Closed(EventClosed),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Opened(value) => value.serialize(serializer),
            Self::Closed(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::Opened)),
            union::candidate(&value).map(|it| it.map(Self::Closed)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<EventOpened> for Event {
    fn from(value: EventOpened) -> Self {
        Self::Opened(value)
    }
}

impl From<EventClosed> for Event {
    fn from(value: EventClosed) -> Self {
        Self::Closed(value)
    }
}

/// Opened.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventOpened {
    /// The property `id`.
    pub id: String,
    /// The property `by`.
    pub by: String,
}

impl EventOpened {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>, by: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            by: by.into(),
        }
    }
}

/// Closed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventClosed {
    /// The property `id`.
    pub id: String,
    /// The property `reason`.
    pub reason: String,
}

impl EventClosed {
    /// Makes a value from what is required.
    pub fn new(id: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            reason: reason.into(),
        }
    }
}
