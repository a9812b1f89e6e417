// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// Whether an app is in use or deleted.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomAppStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl CustomAppStatus {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Active, Self::Deleted];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomAppStatus {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "deleted" => Self::Deleted,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(CustomAppStatus);
