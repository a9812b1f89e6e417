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
    /// [`AddIntoOperation`].
    AddInto(AddIntoOperation),
    /// [`RemoveOperation`].
    Remove(RemoveOperation),
    /// [`ReplaceOperation`].
    Replace(ReplaceOperation),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(Value),
}

impl Serialize for CustomAppOperation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AddInto(value) => value.serialize(serializer),
            Self::Remove(value) => value.serialize(serializer),
            Self::Replace(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CustomAppOperation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "op").as_deref() {
            Some("addInto") => union::variant(value).map(Self::AddInto),
            Some("remove") => union::variant(value).map(Self::Remove),
            Some("replace") => union::variant(value).map(Self::Replace),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<AddIntoOperation> for CustomAppOperation {
    fn from(value: AddIntoOperation) -> Self {
        Self::AddInto(value)
    }
}

impl From<RemoveOperation> for CustomAppOperation {
    fn from(value: RemoveOperation) -> Self {
        Self::Remove(value)
    }
}

impl From<ReplaceOperation> for CustomAppOperation {
    fn from(value: ReplaceOperation) -> Self {
        Self::Replace(value)
    }
}
