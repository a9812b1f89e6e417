//! Bodies of `application/x-www-form-urlencoded` (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request Bodies").
//!
//! In: an object. Out: the text of the body, in the form that browsers send (a space is `+`).

use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::encode::{Reason, json_text, text};
use super::encode_query::{self, QueryStyle};

/// Writes the members of an object, arrays by repeating the name.
///
/// Members and items that are `null` are left out, and so is an empty array. A member or item that is an object is
/// written as JSON text, the default of the Encoding Object for complex values.
pub(crate) fn encode(value: Value) -> Result<String, Reason> {
    encode_styled(value, &[])
}

/// The same for bodies whose document says how single members are written (OpenAPI 3.0.3, Encoding Object): these are
/// written as query parameters of that style would be, which a reader of forms reads the same (a space is `%20`).
pub(crate) fn encode_styled(value: Value, styles: &[(&str, QueryStyle)]) -> Result<String, Reason> {
    let Value::Object(members) = value else {
        return Err("a form body takes an object".into());
    };
    let mut pairs = Vec::new();
    for (name, member) in members {
        let style = styles.iter().find(|(styled, _)| *styled == name);
        let pair = match style {
            Some((_, style)) => encode_query::encode(&name, *style, member, false)?,
            None => unstyled(&name, member),
        };
        pairs.extend(pair);
    }
    Ok(pairs.join("&"))
}

fn unstyled(name: &str, member: Value) -> Option<String> {
    let mut form = Serializer::new(String::new());
    let items = match member {
        Value::Array(items) => items,
        single => vec![single],
    };
    for item in items.into_iter().filter(|item| !item.is_null()) {
        let item = if item.is_object() || item.is_array() {
            json_text(&item)
        } else {
            text(item)
        };
        form.append_pair(name, &item);
    }
    let text = form.finish();
    (!text.is_empty()).then_some(text)
}
