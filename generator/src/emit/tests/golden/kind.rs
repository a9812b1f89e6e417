// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

use crate::runtime::{UnknownInteger, UnknownValue, integer_enum, string_enum};

/// What something is.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `animal`
    Animal,
    /// `the "cage"`
    Cage,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl Kind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Animal, Self::Cage];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Animal => "animal",
            Self::Cage => "the \"cage\"",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "animal" => Self::Animal,
            "the \"cage\"" => Self::Cage,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(Kind);

/// A level.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Low,
    /// `10`
    High,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownInteger),
}

impl Level {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// The value as it is sent.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => -1,
            Self::High => 10,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Low,
            10 => Self::High,
            _ => Self::Unknown(UnknownInteger::new(value)),
        }
    }
}

integer_enum!(Level);
