// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// The schema `Color`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Color {
    /// `blue`
    Blue,
    /// `black`
    Black,
    /// `brown`
    Brown,
    /// `dark red`
    DarkRed,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl Color {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Blue,
        Self::Black,
        Self::Brown,
        Self::DarkRed,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blue => "blue",
            Self::Black => "black",
            Self::Brown => "brown",
            Self::DarkRed => "dark red",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        match value {
            "blue" => Self::Blue,
            "black" => Self::Black,
            "brown" => Self::Brown,
            "dark red" => Self::DarkRed,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(Color);
