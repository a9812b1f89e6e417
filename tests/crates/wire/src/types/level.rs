// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use crate::runtime::{UnknownInteger, integer_enum};

/// The schema `Level`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Minus1,
    /// `0`
    Value0,
    /// `1`
    Value1,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownInteger),
}

impl Level {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Minus1, Self::Value0, Self::Value1];

    /// The value as it is sent.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Minus1,
            0 => Self::Value0,
            1 => Self::Value1,
            _ => Self::Unknown(UnknownInteger::new(value)),
        }
    }
}

integer_enum!(Level);
