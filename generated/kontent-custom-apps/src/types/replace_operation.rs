// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{UnknownValue, string_enum};

/// Replaces the value of a property.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplaceOperation {
    /// Name of the operation.
    pub op: ReplaceOperationOp,
    /// Property to replace.
    pub property_name: String,
    /// New value of the property, of whatever type the property has. Null is a value and is sent.
    pub value: Value,
}

impl ReplaceOperation {
    /// Makes a value from what is required.
    pub fn new(property_name: impl Into<String>, value: impl Into<Value>) -> Self {
        Self {
            op: ReplaceOperationOp::Replace,
            property_name: property_name.into(),
            value: value.into(),
        }
    }
}

/// Name of the operation.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ReplaceOperationOp {
    /// `replace`
    Replace,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ReplaceOperationOp {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Replace];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Replace => "replace",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ReplaceOperationOp {
    fn from(value: &str) -> Self {
        match value {
            "replace" => Self::Replace,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ReplaceOperationOp);
