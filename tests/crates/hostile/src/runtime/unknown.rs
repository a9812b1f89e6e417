//! Enums that stay open: values that the document did not know when the crate was generated.
//!
//! In: an enum that the generator writes, with its variants, `Unknown`, `as_str` or `as_i64`, and `From<&str>` or
//! `From<i64>`. Out: the conversions that every such enum has, added by `string_enum!` and `integer_enum!`.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};

/// A text that is none of the known values of an enum.
///
/// It is opaque, so that a match on it cannot break when the value becomes known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// Made by `From<&str>` of the enums only, which checks that the text is unknown.
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An integer that is none of the known values of an enum; opaque like [`UnknownValue`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// Made by `From<i64>` of the enums only, which checks that the number is unknown.
    #[doc(hidden)]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number as it came.
    pub const fn as_i64(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UnknownInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Reads a text without copying it first.
#[doc(hidden)]
pub fn deserialize_text<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Reads an integer, also one that is written with a fraction of zero.
#[doc(hidden)]
pub fn deserialize_integer<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<i64>,
{
    deserializer.deserialize_i64(IntegerVisitor(PhantomData))
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: From<i64>> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(T::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        i64::try_from(number)
            .map(T::from)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range is checked before"
    )]
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        // 2^53: every whole number up to there has a float of its own.
        if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
            Ok(T::from(number as i64))
        } else {
            Err(E::invalid_value(Unexpected::Float(number), &self))
        }
    }
}

/// Gives an open enum of strings its conversions.
///
/// The enum has `as_str(&self) -> &str` and `From<&str>`. The macro adds `From<String>`, `Display`, `FromStr` (which
/// never fails), `AsRef<str>`, `Serialize` and `Deserialize`.
#[allow(unused_macros, reason = "an API may have no use for it")]
macro_rules! string_enum {
    ($name:ident) => {
        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            // Not `Self::Err`, which may be a value of the enum.
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::unknown::deserialize_text(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "an API may have no use for it")]
pub(crate) use string_enum;

/// Gives an open enum of integers its conversions.
///
/// The enum has `as_i64(&self) -> i64` and `From<i64>`. The macro adds `Display`, `Serialize` and `Deserialize`.
#[allow(unused_macros, reason = "an API may have no use for it")]
macro_rules! integer_enum {
    ($name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::unknown::deserialize_integer(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "an API may have no use for it")]
pub(crate) use integer_enum;
