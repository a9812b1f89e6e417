// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};

use super::RoleReference;
use crate::runtime::{UnknownValue, string_enum};

/// Adds objects to a property that is a list.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AddIntoOperation {
    /// Name of the operation.
    pub op: AddIntoOperationOp,
    /// Property to add to.
    pub property_name: String,
    /// Objects to add.
    pub value: Vec<RoleReference>,
}

impl AddIntoOperation {
    /// Makes a value from what is required.
    pub fn new(
        property_name: impl Into<String>,
        value: impl IntoIterator<Item = RoleReference>,
    ) -> Self {
        Self {
            op: AddIntoOperationOp::AddInto,
            property_name: property_name.into(),
            value: value.into_iter().collect(),
        }
    }
}

/// Name of the operation.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AddIntoOperationOp {
    /// `addInto`
    AddInto,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl AddIntoOperationOp {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::AddInto];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddInto => "addInto",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for AddIntoOperationOp {
    fn from(value: &str) -> Self {
        match value {
            "addInto" => Self::AddInto,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(AddIntoOperationOp);
