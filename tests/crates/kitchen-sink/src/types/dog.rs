// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Owner, OwnerInput};
use crate::runtime::{UnknownValue, string_enum};

/// The schema `Dog`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dog {
    /// The owner: [`Owner`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Owner>,
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The bark: [`DogBark`].
    pub bark: DogBark,
}

impl Dog {
    /// Makes a value from what is required.
    pub fn new(pet_type: impl Into<String>, bark: impl Into<DogBark>) -> Self {
        Self {
            owner: None,
            pet_type: pet_type.into(),
            bark: bark.into(),
        }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }
}

/// The schema `DogInput`.
///
/// As a request sends it: without what only the server sets.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DogInput {
    /// The owner: [`OwnerInput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<OwnerInput>,
    /// The property `petType`.
    #[serde(rename = "petType")]
    pub pet_type: String,
    /// The bark: [`DogBark`].
    pub bark: DogBark,
}

impl DogInput {
    /// Makes a value from what is required.
    pub fn new(pet_type: impl Into<String>, bark: impl Into<DogBark>) -> Self {
        Self {
            owner: None,
            pet_type: pet_type.into(),
            bark: bark.into(),
        }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: OwnerInput) -> Self {
        self.owner = Some(owner);
        self
    }
}

/// The schema `DogBark`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DogBark {
    /// `loud`
    Loud,
    /// `soft`
    Soft,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl DogBark {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Loud, Self::Soft];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loud => "loud",
            Self::Soft => "soft",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DogBark {
    fn from(value: &str) -> Self {
        match value {
            "loud" => Self::Loud,
            "soft" => Self::Soft,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(DogBark);
