// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Dot, Line};
use crate::runtime::{Limit, limits_of, union};

/// The schema `LimitedShape`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LimitedShape {
    /// [`Dot`].
    Dot(Dot),
    /// [`Line`].
    Line(Line),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for LimitedShape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dot(value) => value.serialize(serializer),
            Self::Line(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LimitedShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind").as_deref() {
            Some("dot") => union::variant(value).map(Self::Dot),
            Some("line") => union::variant(value).map(Self::Line),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<Dot> for LimitedShape {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

impl From<Line> for LimitedShape {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

impl crate::runtime::Limited for LimitedShape {
    const LIMITS: &'static [Limit] = &[
        Limit::Tagged("kind", &[(&["line"], &[Limit::Type(limits_of::<Line>)])]),
    ];
}
