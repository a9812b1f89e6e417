// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Field, UnknownValue, string_enum};

/// The schema `States`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct States {
    /// The property `required`.
    pub required: String,
    /// The property `requiredNullable`.
    #[serde(rename = "requiredNullable", deserialize_with = "Option::deserialize")]
    pub required_nullable: Option<String>,
    /// The property `optional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    /// The property `optionalNullable`.
    #[serde(
        rename = "optionalNullable",
        default,
        skip_serializing_if = "Field::is_absent"
    )]
    pub optional_nullable: Field<String>,
    /// The property `nullableList`.
    #[serde(rename = "nullableList", default, skip_serializing_if = "Field::is_absent")]
    pub nullable_list: Field<Vec<Option<String>>>,
    /// The nullable enum: [`StatesNullableEnum`].
    #[serde(rename = "nullableEnum", default, skip_serializing_if = "Field::is_absent")]
    pub nullable_enum: Field<StatesNullableEnum>,
}

impl States {
    /// Makes a value from what is required.
    pub fn new(
        required: impl Into<String>,
        required_nullable: impl Into<Option<String>>,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable: required_nullable.into(),
            optional: None,
            optional_nullable: Field::Absent,
            nullable_list: Field::Absent,
            nullable_enum: Field::Absent,
        }
    }

    /// Sets `optional`.
    #[must_use]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets `optional_nullable`.
    #[must_use]
    pub fn optional_nullable(
        mut self,
        optional_nullable: impl Into<Field<String>>,
    ) -> Self {
        self.optional_nullable = optional_nullable.into();
        self
    }

    /// Sets `nullable_list`.
    #[must_use]
    pub fn nullable_list(
        mut self,
        nullable_list: impl Into<Field<Vec<Option<String>>>>,
    ) -> Self {
        self.nullable_list = nullable_list.into();
        self
    }

    /// Sets `nullable_enum`.
    #[must_use]
    pub fn nullable_enum(
        mut self,
        nullable_enum: impl Into<Field<StatesNullableEnum>>,
    ) -> Self {
        self.nullable_enum = nullable_enum.into();
        self
    }
}

/// The schema `StatesNullableEnum`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StatesNullableEnum {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl StatesNullableEnum {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for StatesNullableEnum {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(StatesNullableEnum);
