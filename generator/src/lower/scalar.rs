//! Strings and numbers: which formats make a difference, and which nobody knows.

use crate::diagnostics::{Code, Diagnostic};
use crate::load::nearest;
use crate::model::StringFormat;

use super::context::{At, Context};
use super::schema::Keywords;

/// Formats of strings, of JSON Schema 2020-12 (validation, section 7.3) and of the OpenAPI Format Registry.
const OF_STRINGS: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "duration",
    "email",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// Formats of numbers. Some of them are for numbers in strings as well.
const OF_NUMBERS: &[&str] = &[
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "float",
    "int16",
    "int32",
    "int64",
    "int8",
    "sf-decimal",
    "sf-integer",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unixtime",
];

const NUMBERS_IN_STRINGS: &[&str] = &["decimal", "decimal128", "int64", "uint64"];

/// Reports a format that nobody knows for the type at hand: most often it is misspelt.
pub(super) fn check_format(context: &mut Context<'_>, at: &At<'_>, typ: &str) {
    let Some(place) = at.child("format") else { return };
    let Some(format) = place.node.as_str() else { return };
    let known: Vec<&str> = match typ {
        "string" => OF_STRINGS.iter().chain(NUMBERS_IN_STRINGS).copied().collect(),
        "integer" | "number" => OF_NUMBERS.to_vec(),
        _ => Vec::new(),
    };
    if known.contains(&format) {
        return;
    }
    let elsewhere = OF_STRINGS.contains(&format) || OF_NUMBERS.contains(&format);
    let article = if matches!(typ, "integer" | "array" | "object") { "an" } else { "a" };
    let message = if elsewhere { format!("`{format}` is no format of {article} {typ}") } else { format!("no format is called `{format}`") };
    let help = match nearest(format, known.iter().copied()) {
        Some(near) if !elsewhere => format!("did you mean `{near}`?"),
        _ => "remove `format`, and say in `description` what the value looks like".to_owned(),
    };
    context.report(Diagnostic::new(Code::UnknownFormat, place.node.span, message).pointer(&*place.pointer).help(help));
}

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
