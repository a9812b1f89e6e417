//! What the encoders of all parameters share: the shape of a value and percent-encoding.
//!
//! In: a parameter's value as a JSON tree. Out: its `Shape`, the only cases that the styles of OpenAPI 3.0.3 ("Style
//! Values") and the expansions of RFC 6570 distinguish.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::json;

/// Why a value cannot be written; the text never quotes the value.
pub(crate) type Reason = Cow<'static, str>;

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Everything but the unreserved and the reserved characters of RFC 3986, section 2.2. The `#` is encoded all the same:
/// written as it is, it would end the query.
const KEPT_RESERVED: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Percent-encodes all but the unreserved characters.
pub(super) fn percent(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, RESERVED)).into_owned()
}

/// The same for a text that is given away, which is returned as it is where nothing has to be encoded.
pub(super) fn into_percent(text: String) -> String {
    match Cow::from(utf8_percent_encode(&text, RESERVED)) {
        Cow::Owned(encoded) => encoded,
        Cow::Borrowed(_) => text,
    }
}

/// Percent-encodes all but the unreserved and reserved characters; what is a percent-encoded octet already stays one
/// (RFC 6570, section 3.2.3).
pub(super) fn percent_reserved(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    push_reserved(&mut encoded, text);
    encoded
}

/// Appends what [`percent_reserved`] makes of a text.
pub(super) fn push_reserved(encoded: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        encoded.extend(utf8_percent_encode(before, KEPT_RESERVED));
        let digits = after.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        encoded.push_str(if digits == 2 { "%" } else { "%25" });
        rest = after;
    }
    encoded.extend(utf8_percent_encode(rest, KEPT_RESERVED));
}

/// The shape of a parameter's value. Items and members that are `null` are left out, as RFC 6570 (section 2.3) does
/// with undefined ones.
pub(super) enum Shape {
    /// `null`, or `None`.
    Null,
    /// A string, number or boolean.
    Scalar(String),
    /// An array of scalars.
    List(Vec<String>),
    /// An object whose members are scalars.
    Pairs(Vec<(String, String)>),
}

/// Finds the shape of a value.
pub(super) fn shape(value: Value) -> Result<Shape, Reason> {
    Ok(match value {
        Value::Null => Shape::Null,
        Value::Array(items) => {
            let items = items.into_iter().filter(|item| !item.is_null());
            Shape::List(
                items
                    .map(|item| scalar(item, "an array"))
                    .collect::<Result<_, _>>()?,
            )
        }
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, member)| !member.is_null());
            let pair = |(key, member)| Ok((key, scalar(member, "an object")?));
            Shape::Pairs(members.map(pair).collect::<Result<_, Reason>>()?)
        }
        scalar => Shape::Scalar(text(scalar)),
    })
}

fn scalar(value: Value, container: &str) -> Result<String, Reason> {
    if value.is_array() || value.is_object() {
        return Err(format!("{container} in this style can hold only simple values").into());
    }
    Ok(text(value))
}

/// The text of a scalar: strings as they are, everything else as JSON.
pub(super) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() => json::number(float),
            _ => number.to_string(),
        },
        other => json_text(&other),
    }
}

/// A value as JSON text, for parameters that are described by `content` instead of a style.
pub(super) fn json_text(value: &Value) -> String {
    // A tree that came from JSON text can always be written as such.
    json::to_vec(value)
        .ok()
        .and_then(|text| String::from_utf8(text).ok())
        .unwrap_or_default()
}

/// Keys and values in one row: `k,v,k2,v2`.
pub(super) fn flat(pairs: Vec<(String, String)>) -> Vec<String> {
    pairs
        .into_iter()
        .flat_map(|(key, value)| [key, value])
        .collect()
}
