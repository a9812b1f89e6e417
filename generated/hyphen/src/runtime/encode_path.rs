//! Path parameters (OpenAPI 3.0.3, "Style Values"; RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7).
//!
//! In: a value and a style. Out: the text that replaces `{name}` in the path template.

use serde_json::Value;

use super::encode::{
    Reason, Shape, flat, into_percent, json_text, percent, percent_reserved, shape,
};

/// How a path parameter is written. Values are percent-encoded, delimiters are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `blue`, `blue,black`, `R,100,G,200`.
    Simple,
    /// Like [`PathStyle::Simple`], with objects as `R=100,G=200`.
    SimpleExploded,
    /// `.blue`, `.blue.black`, `.R.100.G.200`.
    ///
    /// Version 3.0.3 joins by dots here, which RFC 6570 and later versions of OpenAPI do only when exploded.
    Label,
    /// Like [`PathStyle::Label`], with objects as `.R=100.G=200`.
    LabelExploded,
    /// `;color=blue`, `;color=blue,black`, `;color=R,100,G,200`, and `;color` for an empty text.
    Matrix,
    /// Like [`PathStyle::Matrix`], with arrays as `;color=blue;color=black` and objects as `;R=100;G=200`.
    MatrixExploded,
    /// The value as JSON text (a parameter with `content: application/json`).
    Json,
}

/// Writes a path parameter.
///
/// A value that leaves nothing in the path is refused, since the request would go to another route: `null`, an empty
/// text (but for the matrix styles, which write the name), and an empty array or object.
pub(crate) fn encode(name: &str, style: PathStyle, value: Value) -> Result<String, Reason> {
    if value.is_null() {
        return Err("a path parameter needs a value".into());
    }
    if style == PathStyle::Json {
        return Ok(percent(&json_text(&value)));
    }
    let shape = shape(value)?;
    let is_empty = match &shape {
        Shape::Null => true,
        Shape::Scalar(text) => {
            text.is_empty() && !matches!(style, PathStyle::Matrix | PathStyle::MatrixExploded)
        }
        Shape::List(items) => items.iter().all(String::is_empty),
        Shape::Pairs(pairs) => pairs.is_empty(),
    };
    if is_empty {
        return Err("an empty value would change the route".into());
    }
    Ok(match style {
        PathStyle::Simple | PathStyle::Json => simple(shape, false),
        PathStyle::SimpleExploded => simple(shape, true),
        PathStyle::Label => label(shape, false),
        PathStyle::LabelExploded => label(shape, true),
        PathStyle::Matrix => matrix(name, shape),
        PathStyle::MatrixExploded => matrix_exploded(name, shape),
    })
}

/// Writes a path parameter whose slashes and other reserved characters stay as they are (RFC 6570, section 3.2.3).
pub(crate) fn encode_reserved(value: Value) -> Result<String, Reason> {
    let texts = match shape(value)? {
        Shape::Null => return Err("a path parameter needs a value".into()),
        Shape::Scalar(text) => vec![text],
        Shape::List(items) => items,
        Shape::Pairs(pairs) => flat(pairs),
    };
    if texts.iter().all(String::is_empty) {
        return Err("an empty value would change the route".into());
    }
    // These two end the path, so that what follows them would be another part of the URL.
    let encoded = texts.iter().map(|text| {
        percent_reserved(text)
            .replace('?', "%3F")
            .replace('#', "%23")
    });
    Ok(encoded.collect::<Vec<_>>().join(","))
}

/// Writes several segments, each one encoded and the slashes between them kept.
pub(crate) fn encode_segments(segments: &[&str]) -> Result<String, Reason> {
    if segments.is_empty() || segments.iter().any(|segment| segment.is_empty()) {
        return Err("an empty segment would change the route".into());
    }
    let encoded: Vec<String> = segments.iter().map(|segment| percent(segment)).collect();
    Ok(encoded.join("/"))
}

/// The values in one row, percent-encoded; exploded objects as `key=value`.
fn parts(shape: Shape, exploded: bool) -> Vec<String> {
    let items = match shape {
        Shape::Null => Vec::new(),
        Shape::Scalar(text) => vec![text],
        Shape::List(items) => items,
        Shape::Pairs(pairs) if exploded => return equations(&pairs),
        Shape::Pairs(pairs) => flat(pairs),
    };
    items.iter().map(|item| percent(item)).collect()
}

fn equations(pairs: &[(String, String)]) -> Vec<String> {
    pairs
        .iter()
        .map(|(key, value)| format!("{}={}", percent(key), percent(value)))
        .collect()
}

fn simple(shape: Shape, exploded: bool) -> String {
    match shape {
        Shape::Scalar(text) => into_percent(text),
        shape => parts(shape, exploded).join(","),
    }
}

fn label(shape: Shape, exploded: bool) -> String {
    format!(".{}", parts(shape, exploded).join("."))
}

fn matrix(name: &str, shape: Shape) -> String {
    let name = percent(name);
    match parts(shape, false).join(",") {
        value if value.is_empty() => format!(";{name}"),
        value => format!(";{name}={value}"),
    }
}

fn matrix_exploded(name: &str, shape: Shape) -> String {
    match shape {
        Shape::List(items) => items
            .into_iter()
            .map(|item| matrix(name, Shape::Scalar(item)))
            .collect(),
        Shape::Pairs(pairs) => format!(";{}", equations(&pairs).join(";")),
        scalar => matrix(name, scalar),
    }
}
