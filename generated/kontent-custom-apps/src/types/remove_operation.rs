// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};

use super::RoleReference;
use crate::runtime::{UnknownValue, string_enum};

/// Removes objects from a property that is a list.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveOperation {
    /// Name of the operation.
    pub op: RemoveOperationOp,
    /// Property to remove from.
    pub property_name: String,
    /// Objects to remove.
    pub value: Vec<RoleReference>,
}

impl RemoveOperation {
    /// Makes a value from what is required.
    pub fn new(
        property_name: impl Into<String>,
        value: impl IntoIterator<Item = RoleReference>,
    ) -> Self {
        Self {
            op: RemoveOperationOp::Remove,
            property_name: property_name.into(),
            value: value.into_iter().collect(),
        }
    }
}

/// Name of the operation.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum RemoveOperationOp {
    /// `remove`
    Remove,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl RemoveOperationOp {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Remove];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "remove",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for RemoveOperationOp {
    fn from(value: &str) -> Self {
        match value {
            "remove" => Self::Remove,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(RemoveOperationOp);
