//! Header and cookie parameters (OpenAPI 3.0.3, "Style Values").
//!
//! In: a name, a style and a value. Out: the value of the header, or the pairs of the `Cookie` header, or nothing when
//! the parameter is left out.

use std::fmt::Write as _;

use http::HeaderValue;
use serde_json::Value;

use super::encode::{Reason, Shape, flat, json_text, percent, shape};

/// How a header parameter is written.
///
/// The text goes out as it is, without percent-encoding: RFC 9110 has no such thing for fields. It may hold visible
/// ASCII, spaces and tabs (section 5.5); anything else is refused. `null` and empty arrays and objects leave the header
/// out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `blue`, `blue,black`, `R,100,G,200`.
    Simple,
    /// Like [`HeaderStyle::Simple`], with objects as `R=100,G=200`.
    SimpleExploded,
    /// The value as JSON text (a parameter with `content: application/json`).
    Json,
}

/// How a cookie parameter is written.
///
/// Values are percent-encoded. `null` and empty arrays and objects leave the cookie out; an empty text is `color=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieStyle {
    /// `form` with `explode: false`: `color=blue`, `color=blue,black`, `color=R,100,G,200`.
    Form,
    /// `form` exploded: `color=blue; color=black`, `R=100; G=200`.
    ///
    /// The table of the standard separates by `&`, which no reader of cookies splits at; the pairs of a `Cookie` header
    /// are separated as RFC 6265 (section 4.2.1) says.
    FormExploded,
    /// The value as JSON text (a parameter with `content: application/json`).
    Json,
}

/// Writes a header parameter.
pub(crate) fn encode(style: HeaderStyle, value: Value) -> Result<Option<HeaderValue>, Reason> {
    if value.is_null() {
        return Ok(None);
    }
    let text = match style {
        HeaderStyle::Json => Some(ascii_json(&value)),
        HeaderStyle::Simple => simple(shape(value)?, false),
        HeaderStyle::SimpleExploded => simple(shape(value)?, true),
    };
    text.map(|text| header_value(&text)).transpose()
}

/// The `http` crate lets bytes beyond ASCII pass, which readers take for Latin-1 as often as for UTF-8.
fn header_value(text: &str) -> Result<HeaderValue, Reason> {
    match HeaderValue::from_str(text) {
        Ok(value) if text.is_ascii() => Ok(value),
        _ => Err("a header can hold only visible ASCII characters, spaces and tabs".into()),
    }
}

/// JSON text with everything beyond visible ASCII escaped (RFC 8259, section 7).
fn ascii_json(value: &Value) -> String {
    let mut escaped = String::new();
    for c in json_text(value).chars() {
        if c.is_ascii() && !c.is_ascii_control() {
            escaped.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        }
    }
    escaped
}

fn simple(shape: Shape, exploded: bool) -> Option<String> {
    let parts = match shape {
        Shape::Null => return None,
        Shape::Scalar(text) => return Some(text),
        Shape::List(items) => items,
        Shape::Pairs(pairs) if exploded => pairs
            .into_iter()
            .map(|(key, value)| format!("{key}={value}"))
            .collect(),
        Shape::Pairs(pairs) => flat(pairs),
    };
    (!parts.is_empty()).then(|| parts.join(","))
}

/// Writes a cookie parameter.
pub(crate) fn encode_cookie(
    name: &str,
    style: CookieStyle,
    value: Value,
) -> Result<Option<String>, Reason> {
    if value.is_null() {
        return Ok(None);
    }
    Ok(match style {
        CookieStyle::Json => Some(pair(name, &json_text(&value))),
        CookieStyle::Form => cookie_joined(name, shape(value)?),
        CookieStyle::FormExploded => cookie_exploded(name, shape(value)?),
    })
}

fn pair(name: &str, value: &str) -> String {
    format!("{}={}", percent(name), percent(value))
}

fn cookie_joined(name: &str, shape: Shape) -> Option<String> {
    let items = match shape {
        Shape::Null => return None,
        Shape::Scalar(text) => return Some(pair(name, &text)),
        Shape::List(items) => items,
        Shape::Pairs(pairs) => flat(pairs),
    };
    if items.is_empty() {
        return None;
    }
    let items: Vec<String> = items.iter().map(|item| percent(item)).collect();
    Some(format!("{}={}", percent(name), items.join(",")))
}

fn cookie_exploded(name: &str, shape: Shape) -> Option<String> {
    let pairs: Vec<String> = match shape {
        Shape::Null => return None,
        Shape::Scalar(text) => vec![pair(name, &text)],
        Shape::List(items) => items.iter().map(|item| pair(name, item)).collect(),
        Shape::Pairs(pairs) => pairs.iter().map(|(key, value)| pair(key, value)).collect(),
    };
    (!pairs.is_empty()).then(|| pairs.join("; "))
}
