// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Animal, Cage};
use crate::runtime::union;

/// One of two.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// An animal.
    Animal(Box<Animal>),
    /// A cage.
    Cage(Cage),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(serde_json::Value),
}

impl Serialize for Tagged {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animal(value) => value.serialize(serializer),
            Self::Cage(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        match union::tag(&value, "kind").as_deref() {
            Some("animal" | "beast") => union::variant(value).map(Self::Animal),
            Some("cage") => union::variant(value).map(Self::Cage),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<Animal> for Tagged {
    fn from(value: Animal) -> Self {
        Self::Animal(Box::new(value))
    }
}

impl From<Cage> for Tagged {
    fn from(value: Cage) -> Self {
        Self::Cage(value)
    }
}
