//! Header and cookie parameters (OpenAPI 3.0.3, "Style Values").
//!
//! In: a name, a style and a value. Out: the value of the header, or the pairs of the `Cookie` header, or nothing when
//! the parameter is left out.

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
pub(super) fn encode(style: HeaderStyle, value: Value) -> Result<Option<HeaderValue>, Reason> {
    if value.is_null() {
        return Ok(None);
    }
    let text = match style {
        HeaderStyle::Json => Some(json_text(&value)),
        HeaderStyle::Simple => simple(shape(value)?, false),
        HeaderStyle::SimpleExploded => simple(shape(value)?, true),
    };
    text.map(|text| HeaderValue::from_str(&text))
        .transpose()
        .map_err(|_| "a header can hold only visible ASCII characters, spaces and tabs".into())
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
pub(super) fn encode_cookie(
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
