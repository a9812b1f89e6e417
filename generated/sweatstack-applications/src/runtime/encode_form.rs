//! Bodies of `application/x-www-form-urlencoded` (OpenAPI 3.0.3, "Support for x-www-form-urlencoded Request Bodies").
//!
//! In: an object. Out: the text of the body, in the form that browsers send (a space is `+`).

use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::encode::{Reason, json_text, text};

/// Writes the members of an object, arrays by repeating the name.
///
/// Members and items that are `null` are left out, and so is an empty array. A member or item that is an object is
/// written as JSON text, the default of the Encoding Object for complex values.
pub(crate) fn encode(value: Value) -> Result<String, Reason> {
    let Value::Object(members) = value else {
        return Err("a form body takes an object".into());
    };
    let mut form = Serializer::new(String::new());
    for (name, member) in members {
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
            form.append_pair(&name, &item);
        }
    }
    Ok(form.finish())
}
