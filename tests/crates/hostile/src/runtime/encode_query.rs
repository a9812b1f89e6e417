//! Query parameters (OpenAPI 3.0.3, "Style Values"; RFC 6570, sections 3.2.8 and 3.2.9).
//!
//! In: a name, a style and a value. Out: the part of the query between two `&`, or nothing when the parameter is left
//! out.

use serde_json::{Map, Value};

use super::encode::{Reason, Shape, flat, json_text, percent, percent_reserved, shape};

/// How a query parameter is written.
///
/// Values are percent-encoded, a space as `%20`. `null` and empty arrays and objects leave the parameter out; an empty
/// text is written as `color=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `form` exploded, the default: `color=blue`, `color=blue&color=black`, `R=100&G=200`.
    Form,
    /// `form` with `explode: false`: `color=blue,black`, `color=R,100,G,200`.
    FormJoined,
    /// `color=blue%20black`, `color=R%20100%20G%20200`.
    SpaceDelimited,
    /// `color=blue%7Cblack`, `color=R%7C100%7CG%7C200`.
    PipeDelimited,
    /// `color[R]=100&color[G]=200`, for objects only.
    ///
    /// The standard ends at members that are simple. Objects in objects are written as `color[a][b]=1`, and arrays by
    /// repeating the name, `color[a]=1&color[a]=2`, as most servers that know the style read them.
    DeepObject,
    /// The value as JSON text (a parameter with `content: application/json`).
    Json,
}

/// How the characters of a value are written.
type Encode = fn(&str) -> String;

/// Writes a query parameter; `reserved` keeps the reserved characters of the values (`allowReserved`).
pub(crate) fn encode(
    name: &str,
    style: QueryStyle,
    value: Value,
    reserved: bool,
) -> Result<Option<String>, Reason> {
    let encode: Encode = if reserved { percent_reserved } else { percent };
    if value.is_null() {
        return Ok(None);
    }
    match style {
        QueryStyle::Json => Ok(Some(pair(name, &encode(&json_text(&value))))),
        QueryStyle::DeepObject => deep_object(name, value, encode),
        QueryStyle::Form => Ok(form(name, shape(value)?, encode)),
        QueryStyle::FormJoined => Ok(joined(name, shape(value)?, ",", encode)),
        QueryStyle::SpaceDelimited => Ok(joined(name, shape(value)?, "%20", encode)),
        QueryStyle::PipeDelimited => Ok(joined(name, shape(value)?, "%7C", encode)),
    }
}

fn pair(name: &str, encoded: &str) -> String {
    format!("{}={encoded}", percent(name))
}

fn form(name: &str, shape: Shape, encode: Encode) -> Option<String> {
    let pairs: Vec<String> = match shape {
        Shape::Null => return None,
        Shape::Scalar(text) => vec![pair(name, &encode(&text))],
        Shape::List(items) => items.iter().map(|item| pair(name, &encode(item))).collect(),
        Shape::Pairs(pairs) => pairs
            .iter()
            .map(|(key, value)| pair(key, &encode(value)))
            .collect(),
    };
    (!pairs.is_empty()).then(|| pairs.join("&"))
}

fn joined(name: &str, shape: Shape, delimiter: &str, encode: Encode) -> Option<String> {
    let items = match shape {
        Shape::Null => return None,
        Shape::Scalar(text) => vec![text],
        Shape::List(items) => items,
        Shape::Pairs(pairs) => flat(pairs),
    };
    if items.is_empty() {
        return None;
    }
    let items: Vec<String> = items.iter().map(|item| encode(item)).collect();
    Some(pair(name, &items.join(delimiter)))
}

fn deep_object(name: &str, value: Value, encode: Encode) -> Result<Option<String>, Reason> {
    let Value::Object(members) = value else {
        return Err("the style deepObject takes an object".into());
    };
    let mut pairs = Vec::new();
    deep_members(&percent(name), members, encode, &mut pairs)?;
    Ok((!pairs.is_empty()).then(|| pairs.join("&")))
}

fn deep_members(
    prefix: &str,
    members: Map<String, Value>,
    encode: Encode,
    pairs: &mut Vec<String>,
) -> Result<(), Reason> {
    for (key, member) in members {
        let name = format!("{prefix}[{}]", percent(&key));
        if let Value::Object(inner) = member {
            deep_members(&name, inner, encode, pairs)?;
            continue;
        }
        match shape(member)? {
            Shape::Scalar(text) => pairs.push(format!("{name}={}", encode(&text))),
            Shape::List(items) => {
                pairs.extend(items.iter().map(|item| format!("{name}={}", encode(item))));
            }
            Shape::Null | Shape::Pairs(_) => {}
        }
    }
    Ok(())
}
