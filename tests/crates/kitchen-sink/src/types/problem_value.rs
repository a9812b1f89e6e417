// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{UnknownInteger, integer_enum};

/// The schema `ProblemValue`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProblemValue {
    /// The code: [`ProblemValueCode`].
    pub code: ProblemValueCode,
    /// The details: a list of [`ProblemValueDetail`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<ProblemValueDetail>>,
}

impl ProblemValue {
    /// Makes a value from what is required.
    pub fn new(code: ProblemValueCode) -> Self {
        Self { code, details: None }
    }

    /// Sets `details`.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<Item = ProblemValueDetail>,
    ) -> Self {
        self.details = Some(details.into_iter().collect());
        self
    }
}

/// The schema `ProblemValueCode`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProblemValueCode {
    /// `1`
    Syntax,
    /// `2`
    Missing,
    /// `3`
    Taken,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownInteger),
}

impl ProblemValueCode {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Syntax, Self::Missing, Self::Taken];

    /// The value as it is sent.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Syntax => 1,
            Self::Missing => 2,
            Self::Taken => 3,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for ProblemValueCode {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Syntax,
            2 => Self::Missing,
            3 => Self::Taken,
            _ => Self::Unknown(UnknownInteger::new(value)),
        }
    }
}

integer_enum!(ProblemValueCode);

/// The schema `ProblemValueDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ProblemValueDetail {
    /// The property `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl ProblemValueDetail {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `path`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}
