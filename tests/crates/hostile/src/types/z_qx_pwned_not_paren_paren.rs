// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// /// zQxPwned!();
/// //! zQxPwned!();
/// #!\[zQxPwned\]
///
/// Default: `"\"#"`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ZQxPwnedNotParenParen {
    /// `"`
    Quote,
    /// `"#`
    QuoteHash,
    /// `*/`
    StarSlash,
    /// `\u{zQxPwned}`
    UzQxPwned,
    /// `\`
    Backslash,
    /// `""`
    UdUa,
    /// `""`
    U0,
    /// `""`
    U202e,
    /// `🎉`
    U1f389,
    /// `{0}`
    Value0,
    /// `zQxPwned!()`
    ZQxPwned,
    /// `..`
    DotDot,
    /// `con`
    Con,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ZQxPwnedNotParenParen {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Quote,
        Self::QuoteHash,
        Self::StarSlash,
        Self::UzQxPwned,
        Self::Backslash,
        Self::UdUa,
        Self::U0,
        Self::U202e,
        Self::U1f389,
        Self::Value0,
        Self::ZQxPwned,
        Self::DotDot,
        Self::Con,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Quote => "\"",
            Self::QuoteHash => "\"#",
            Self::StarSlash => "*/",
            Self::UzQxPwned => "\\u{zQxPwned}",
            Self::Backslash => "\\",
            Self::UdUa => "\r\n",
            Self::U0 => "\0",
            Self::U202e => "\u{202e}",
            Self::U1f389 => "🎉",
            Self::Value0 => "{0}",
            Self::ZQxPwned => "zQxPwned!()",
            Self::DotDot => "..",
            Self::Con => "con",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ZQxPwnedNotParenParen {
    fn from(value: &str) -> Self {
        match value {
            "\"" => Self::Quote,
            "\"#" => Self::QuoteHash,
            "*/" => Self::StarSlash,
            "\\u{zQxPwned}" => Self::UzQxPwned,
            "\\" => Self::Backslash,
            "\r\n" => Self::UdUa,
            "\0" => Self::U0,
            "\u{202e}" => Self::U202e,
            "🎉" => Self::U1f389,
            "{0}" => Self::Value0,
            "zQxPwned!()" => Self::ZQxPwned,
            ".." => Self::DotDot,
            "con" => Self::Con,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ZQxPwnedNotParenParen);
