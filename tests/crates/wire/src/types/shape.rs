// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnknownValue, string_enum, union};

/// The schema `Shape`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle.
    Circle(ShapeCircle),
    /// Square.
    Square(ShapeSquare),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Square(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind").as_deref() {
            Some("circle") => union::variant(value).map(Self::Circle),
            Some("square") => union::variant(value).map(Self::Square),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<ShapeCircle> for Shape {
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<ShapeSquare> for Shape {
    fn from(value: ShapeSquare) -> Self {
        Self::Square(value)
    }
}

/// Circle.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// The kind: [`ShapeCircleKind`].
    pub kind: ShapeCircleKind,
    /// The property `size`.
    pub size: f64,
}

impl ShapeCircle {
    /// Makes a value from what is required.
    pub fn new(size: f64) -> Self {
        Self {
            kind: ShapeCircleKind::Circle,
            size,
        }
    }
}

/// The schema `ShapeCircleKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ShapeCircleKind {
    /// `circle`
    Circle,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ShapeCircleKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Circle];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Circle => "circle",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ShapeCircleKind {
    fn from(value: &str) -> Self {
        match value {
            "circle" => Self::Circle,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ShapeCircleKind);

/// Square.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShapeSquare {
    /// The kind: [`ShapeSquareKind`].
    pub kind: ShapeSquareKind,
    /// The property `size`.
    pub size: f64,
}

impl ShapeSquare {
    /// Makes a value from what is required.
    pub fn new(size: f64) -> Self {
        Self {
            kind: ShapeSquareKind::Square,
            size,
        }
    }
}

/// The schema `ShapeSquareKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ShapeSquareKind {
    /// `square`
    Square,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ShapeSquareKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Square];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Square => "square",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ShapeSquareKind {
    fn from(value: &str) -> Self {
        match value {
            "square" => Self::Square,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ShapeSquareKind);
