// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{UnknownValue, string_enum};

/// The schema `MadeToy`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MadeToy {
    /// The property `name`.
    ///
    /// Limits: at most 20 characters.
    pub name: String,
    /// The state: [`MadeToyState`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<MadeToyState>,
    /// The parts: a list of [`MadeToy`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<MadeToy>>,
}

impl MadeToy {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state: None,
            parts: None,
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<MadeToyState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = MadeToy>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }
}

/// The schema `MadeToyState`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MadeToyState {
    /// `new`
    New,
    /// `used`
    Used,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl MadeToyState {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::New, Self::Used];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Used => "used",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MadeToyState {
    fn from(value: &str) -> Self {
        match value {
            "new" => Self::New,
            "used" => Self::Used,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(MadeToyState);
