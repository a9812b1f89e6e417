//! A `date-time` that keeps the text of the wire.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A `format: date-time`: the text as the server wrote it.
///
/// A text that is no date-time does not spoil the rest of a response, and goes back unchanged. [`DateTime::timestamp`]
/// interprets it. Equality and order are those of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// The text as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The instant that the text names (RFC 3339). A text without an offset is taken as UTC.
    ///
    /// # Errors
    /// When the text is no date-time, or outside the years -9999 to 9999.
    pub fn timestamp(&self) -> Result<Timestamp, DateTimeError> {
        if let Ok(timestamp) = self.0.parse() {
            return Ok(timestamp);
        }
        jiff::civil::DateTime::from_str(&self.0)
            .and_then(|civil| civil.to_zoned(TimeZone::UTC))
            .map(|zoned| zoned.timestamp())
            .map_err(|error| DateTimeError {
                reason: error.to_string(),
            })
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Writes RFC 3339 in UTC, with as many fractional digits as the instant has.
impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}

impl FromStr for DateTime {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// Why a text is no date-time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTimeError {
    reason: String,
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date-time: {}", self.reason)
    }
}

impl std::error::Error for DateTimeError {}
