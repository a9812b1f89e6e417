// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use crate::runtime::string_enum;

/// The schema `String2`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum String2 {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(crate::runtime::UnknownValue),
}

impl String2 {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for String2 {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(crate::runtime::UnknownValue::new(value)),
        }
    }
}

string_enum!(String2);
