// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Limit, Limited, UnknownValue, string_enum};

/// The schema `Both`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Both {
    /// The property `size`.
    ///
    /// Limits: at most 5.
    pub size: i64,
    /// The kind: [`BothKind`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<BothKind>,
}

impl Both {
    /// Makes a value from what is required.
    pub fn new(size: i64) -> Self {
        Self { size, kind: None }
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<BothKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Limited for Both {
    const LIMITS: &'static [Limit] = &[Limit::Member("size", &[Limit::Maximum("5")])];
}

/// The schema `BothKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BothKind {
    /// `b`
    B,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl BothKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::B];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BothKind {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(BothKind);
