// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Dot;
use crate::runtime::{Branch, JsonKind, Limit, union};

/// The schema `LimitedChoice`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LimitedChoice {
    /// One of the alternatives.
    String(String),
    /// [`Dot`].
    Dot(Dot),
    /// One of the alternatives.
    IntegerList(Vec<i64>),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for LimitedChoice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Dot(value) => value.serialize(serializer),
            Self::IntegerList(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LimitedChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::String)),
            union::candidate(&value).map(|it| it.map(Self::Dot)),
            union::candidate(&value).map(|it| it.map(Self::IntegerList)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<String> for LimitedChoice {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Dot> for LimitedChoice {
    fn from(value: Dot) -> Self {
        Self::Dot(value)
    }
}

impl From<Vec<i64>> for LimitedChoice {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl crate::runtime::Limited for LimitedChoice {
    const LIMITS: &'static [Limit] = &[
        Limit::OneOf(
            &[
                Branch {
                    kind: JsonKind::String,
                    required: &[],
                    limits: &[Limit::MaxLength(5)],
                },
                Branch {
                    kind: JsonKind::Object,
                    required: &["kind"],
                    limits: &[],
                },
                Branch {
                    kind: JsonKind::Array,
                    required: &[],
                    limits: &[Limit::Items(&[Limit::Maximum("5")])],
                },
            ],
        ),
    ];
}
