// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use crate::runtime::integer_enum;

/// The schema `Numbers`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Numbers {
    /// `0`
    Value0,
    /// `1`
    Value1,
    /// `-1`
    Minus1,
    /// `10`
    Value10,
    /// `-10`
    Minus10,
    /// `9223372036854775807`
    Value9223372036854775807,
    /// `-9223372036854775808`
    Minus9223372036854775808,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(crate::runtime::UnknownInteger),
}

impl Numbers {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Value0,
        Self::Value1,
        Self::Minus1,
        Self::Value10,
        Self::Minus10,
        Self::Value9223372036854775807,
        Self::Minus9223372036854775808,
    ];

    /// The value as it is sent.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Minus1 => -1,
            Self::Value10 => 10,
            Self::Minus10 => -10,
            Self::Value9223372036854775807 => 9_223_372_036_854_775_807,
            Self::Minus9223372036854775808 => -9_223_372_036_854_775_808,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for Numbers {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Value0,
            1 => Self::Value1,
            -1 => Self::Minus1,
            10 => Self::Value10,
            -10 => Self::Minus10,
            9_223_372_036_854_775_807 => Self::Value9223372036854775807,
            -9_223_372_036_854_775_808 => Self::Minus9223372036854775808,
            _ => Self::Unknown(crate::runtime::UnknownInteger::new(value)),
        }
    }
}

integer_enum!(Numbers);
