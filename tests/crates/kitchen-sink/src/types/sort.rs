// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// The schema `Sort`.
///
/// Default: `"name"`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Sort {
    /// `name`
    Name,
    /// `-name`
    MinusName,
    /// `created`
    Created,
    /// `-created`
    MinusCreated,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl Sort {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Name,
        Self::MinusName,
        Self::Created,
        Self::MinusCreated,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::MinusName => "-name",
            Self::Created => "created",
            Self::MinusCreated => "-created",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Sort {
    fn from(value: &str) -> Self {
        match value {
            "name" => Self::Name,
            "-name" => Self::MinusName,
            "created" => Self::Created,
            "-created" => Self::MinusCreated,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(Sort);
