// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// The schema `Expression`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// One of the alternatives.
    Boolean(bool),
    /// A list of [`Expression`].
    ExpressionList(Vec<Expression>),
    /// [`ExpressionOption3`].
    Object(ExpressionOption3),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::ExpressionList(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::Boolean)),
            union::candidate(&value).map(|it| it.map(Self::ExpressionList)),
            union::candidate(&value).map(|it| it.map(Self::Object)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<bool> for Expression {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<Expression>> for Expression {
    fn from(value: Vec<Expression>) -> Self {
        Self::ExpressionList(value)
    }
}

impl From<ExpressionOption3> for Expression {
    fn from(value: ExpressionOption3) -> Self {
        Self::Object(value)
    }
}

/// The schema `ExpressionOption3`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExpressionOption3 {
    /// The not: [`Expression`].
    pub not: Box<Expression>,
}

impl ExpressionOption3 {
    /// Makes a value from what is required.
    pub fn new(not: impl Into<Box<Expression>>) -> Self {
        Self { not: not.into() }
    }
}
