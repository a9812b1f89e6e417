// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{AddIntoOperation, RemoveOperation, ReplaceOperation};
use crate::runtime::union;

/// Change of one property of a custom app.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomAppOperation {
    /// Adds objects to a property that is a list.
    AddIntoOperation(AddIntoOperation),
    /// Removes objects from a property that is a list.
    RemoveOperation(RemoveOperation),
    /// Replaces the value of a property.
    ReplaceOperation(ReplaceOperation),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for CustomAppOperation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AddIntoOperation(value) => value.serialize(serializer),
            Self::RemoveOperation(value) => value.serialize(serializer),
            Self::ReplaceOperation(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CustomAppOperation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "op") {
            Some("addInto") => union::variant(value).map(Self::AddIntoOperation),
            Some("remove") => union::variant(value).map(Self::RemoveOperation),
            Some("replace") => union::variant(value).map(Self::ReplaceOperation),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<AddIntoOperation> for CustomAppOperation {
    fn from(value: AddIntoOperation) -> Self {
        Self::AddIntoOperation(value)
    }
}

impl From<RemoveOperation> for CustomAppOperation {
    fn from(value: RemoveOperation) -> Self {
        Self::RemoveOperation(value)
    }
}

impl From<ReplaceOperation> for CustomAppOperation {
    fn from(value: ReplaceOperation) -> Self {
        Self::ReplaceOperation(value)
    }
}
