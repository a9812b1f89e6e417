// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{UnknownValue, string_enum};

/// The schema `Change`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The op: [`ChangeOp`].
    pub op: ChangeOp,
    /// The property `path`.
    pub path: String,
    /// The property `value`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Value>,
}

impl Change {
    /// Makes a value from what is required.
    pub fn new(op: impl Into<ChangeOp>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: None,
        }
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The schema `ChangeOp`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ChangeOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ChangeOp {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Add, Self::Remove, Self::Replace];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ChangeOp {
    fn from(value: &str) -> Self {
        match value {
            "add" => Self::Add,
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ChangeOp);
