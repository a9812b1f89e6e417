// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

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
    /// The property `list`.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub list: Field<Vec<Option<String>>>,
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
            list: Field::Absent,
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

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl Into<Field<Vec<Option<String>>>>) -> Self {
        self.list = list.into();
        self
    }
}
