// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Color, Level};
use crate::runtime::{UnknownValue, string_enum};

/// The schema `Paint`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Paint {
    /// The color: [`Color`].
    pub color: Color,
    /// The level: [`Level`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// The sign: [`PaintSign`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<PaintSign>,
}

impl Paint {
    /// Makes a value from what is required.
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: color.into(),
            level: None,
            sign: None,
        }
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `sign`.
    #[must_use]
    pub fn sign(mut self, sign: impl Into<PaintSign>) -> Self {
        self.sign = Some(sign.into());
        self
    }
}

/// The schema `PaintSign`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaintSign {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `a`
    AValue,
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `""`
    Empty,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl PaintSign {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Equal,
        Self::NotEqual,
        Self::AValue,
        Self::A,
        Self::Plus1,
        Self::Minus1,
        Self::Empty,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::AValue => "a",
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Empty => "",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PaintSign {
    fn from(value: &str) -> Self {
        match value {
            "=" => Self::Equal,
            "!=" => Self::NotEqual,
            "a" => Self::AValue,
            "A" => Self::A,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "" => Self::Empty,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(PaintSign);
