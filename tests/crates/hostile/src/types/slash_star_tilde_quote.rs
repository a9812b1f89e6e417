// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Union, ZQxPwnedNotParenParen};
use crate::runtime::{DateTime, UnknownValue, string_enum};

/// ```text
/// zQxPwned!();
/// ```
///
/// ```text
/// zQxPwned!();
/// ```
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SlashStarTildeQuote {
    /// The kind: [`SlashStarTildeQuoteKind`].
    pub kind: SlashStarTildeQuoteKind,
    /// The */: [`Union`].
    #[serde(rename = "*/")]
    pub star_slash: Box<Union>,
    /// The crate z qx pwned: [`ZQxPwnedNotParenParen`].
    #[serde(rename = "crate::zQxPwned", skip_serializing_if = "Option::is_none")]
    pub crate_z_qx_pwned: Option<ZQxPwnedNotParenParen>,
    /// The property `date"`.
    #[serde(rename = "date\"", skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime>,
}

impl SlashStarTildeQuote {
    /// Makes a value from what is required.
    pub fn new(star_slash: impl Into<Box<Union>>) -> Self {
        Self {
            kind: SlashStarTildeQuoteKind::ZQxPwned,
            star_slash: star_slash.into(),
            crate_z_qx_pwned: None,
            date: None,
        }
    }

    /// Sets `crate_z_qx_pwned`.
    #[must_use]
    pub fn crate_z_qx_pwned(
        mut self,
        crate_z_qx_pwned: impl Into<ZQxPwnedNotParenParen>,
    ) -> Self {
        self.crate_z_qx_pwned = Some(crate_z_qx_pwned.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, date: impl Into<DateTime>) -> Self {
        self.date = Some(date.into());
        self
    }
}

/// The schema `SlashStarTildeQuoteKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SlashStarTildeQuoteKind {
    /// `"#; zQxPwned!()`
    ZQxPwned,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl SlashStarTildeQuoteKind {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::ZQxPwned];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ZQxPwned => "\"#; zQxPwned!()",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for SlashStarTildeQuoteKind {
    fn from(value: &str) -> Self {
        match value {
            "\"#; zQxPwned!()" => Self::ZQxPwned,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(SlashStarTildeQuoteKind);
