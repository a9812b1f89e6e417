//! Strings and numbers: which formats make a difference.

use crate::model::StringFormat;

use super::schema::Keywords;

/// The format of a string.
pub(super) fn string(keywords: &Keywords) -> StringFormat {
    match keywords.any.format.as_deref() {
        Some("date-time") => StringFormat::DateTime,
        Some("date") => StringFormat::Date,
        Some("uuid") => StringFormat::Uuid,
        Some("byte") => StringFormat::Byte,
        Some("binary") => StringFormat::Binary,
        // Other formats (email, uri, hostname, ..) are what people mean to write rather than what servers enforce, and normalising
        // types would not give back what came: they stay text.
        _ => StringFormat::Plain,
    }
}

/// The format of an integer, where it decides the width.
pub(super) fn integer(keywords: &Keywords) -> Option<&'static str> {
    match keywords.any.format.as_deref() {
        Some("int32") => Some("int32"),
        Some("uint32") => Some("uint32"),
        Some("uint64") => Some("uint64"),
        _ => None,
    }
}

/// The format of a number, where it decides the width.
pub(super) fn number(keywords: &Keywords) -> Option<&'static str> {
    (keywords.any.format.as_deref() == Some("float")).then_some("float")
}
