// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

use super::Color;
use crate::runtime::{DateTime, UnknownValue, string_enum};

/// The schema `Defaults`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Defaults {
    /// The property `text`.
    ///
    /// Default: `"x"`.
    pub text: String,
    /// The property `count`.
    ///
    /// Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The property `flag`.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// The color: [`Color`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// The property `list`.
    ///
    /// Default: `[]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// The property `odd`.
    ///
    /// Default: `"abc"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub odd: Option<i64>,
    /// The property `when`.
    ///
    /// Default: `"now"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<DateTime>,
    /// The one: [`DefaultsOne`].
    ///
    /// Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<DefaultsOne>,
}

impl Defaults {
    /// Makes a value from what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            count: None,
            flag: None,
            color: None,
            list: None,
            odd: None,
            when: None,
            one: None,
        }
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `odd`.
    #[must_use]
    pub fn odd(mut self, odd: i64) -> Self {
        self.odd = Some(odd);
        self
    }

    /// Sets `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// Sets `one`.
    #[must_use]
    pub fn one(mut self, one: impl Into<DefaultsOne>) -> Self {
        self.one = Some(one.into());
        self
    }
}

/// The schema `DefaultsOne`.
///
/// Default: `1`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DefaultsOne {
    /// `1`
    Value1,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl DefaultsOne {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Value1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DefaultsOne {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::Value1,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(DefaultsOne);
