//! Bodies made up from a schema, where a document gives no example or not all of it.
//!
//! In: a Schema Object. Out: a value that fits it, with as much in it as the [`Fill`] says.

use serde_json::{Map, Value, json};

use crate::spec::Api;

/// How much a made-up body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Every property, one item in each list, one entry in each map.
    Full,
    /// Every property, and null wherever it is allowed.
    Nulls,
    /// The required properties alone, and empty lists.
    Bare,
    /// Like [`Fill::Full`], with values of enums and dates that the description does not know.
    Unknown,
}

impl Fill {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Nulls, Self::Bare, Self::Unknown];
}

/// Makes up a value.
pub fn sample(api: &Api, schema: &Value, fill: Fill) -> Value {
    let maker = Maker { api, fill };
    maker.value(schema, &mut Vec::new())
}

struct Maker<'a> {
    api: &'a Api,
    fill: Fill,
}

impl Maker<'_> {
    /// `open` holds the references that are being followed, so that a recursive schema ends.
    fn value(&self, schema: &Value, open: &mut Vec<String>) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            open.push(reference.to_owned());
            let value = self.value(self.api.resolve(schema), open);
            open.pop();
            return value;
        }
        let is_any = schema.get("type").is_none();
        if self.fill == Fill::Nulls && schema.get("nullable") == Some(&json!(true)) {
            return Value::Null;
        }
        for key in ["allOf", "oneOf", "anyOf"] {
            if let Some(parts) = schema.get(key).and_then(Value::as_array) {
                return self.composed(key, parts, open);
            }
        }
        if is_any {
            return self.any();
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("object") => self.object(schema, open),
            Some("array") => match schema.get("items") {
                Some(items) if self.fill != Fill::Bare && !is_open(items, open) => {
                    json!([self.value(items, open)])
                }
                _ => json!([]),
            },
            Some("boolean") => json!(true),
            Some("integer") => json!(7),
            Some("number") => json!(1.5),
            _ => self.text(schema),
        }
    }

    fn composed(&self, key: &str, parts: &[Value], open: &mut Vec<String>) -> Value {
        let mut parts = parts.iter().map(|part| self.value(part, open));
        if key != "allOf" {
            return parts.next().unwrap_or_default();
        }
        let mut merged = Map::new();
        for part in parts {
            match part {
                Value::Object(members) => merged.extend(members),
                scalar => return scalar,
            }
        }
        Value::Object(merged)
    }

    /// A value where the schema allows any.
    fn any(&self) -> Value {
        match self.fill {
            Fill::Full | Fill::Unknown => json!({ "any": [1, "two", null, { "three": 3.5 }] }),
            Fill::Nulls => Value::Null,
            Fill::Bare => json!("any"),
        }
    }

    fn object(&self, schema: &Value, open: &mut Vec<String>) -> Value {
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| {
            let mut names = required.into_iter().flatten();
            names.any(|entry| entry == name)
        };
        let mut members = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let is_wanted = self.fill != Fill::Bare && !is_open(property, open);
            if is_required(name) || is_wanted {
                members.insert(name.clone(), self.value(property, open));
            }
        }
        match schema.get("additionalProperties") {
            Some(Value::Object(_)) if self.fill != Fill::Bare => {
                let entry = self.value(&schema["additionalProperties"], open);
                members.insert("another key".to_owned(), entry);
            }
            Some(Value::Bool(true)) if self.fill != Fill::Bare => {
                members.insert("another key".to_owned(), self.any());
            }
            _ => {}
        }
        Value::Object(members)
    }

    fn text(&self, schema: &Value) -> Value {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return match self.fill {
                Fill::Unknown => json!("a value from the future"),
                Fill::Nulls => values.last().cloned().unwrap_or_default(),
                Fill::Full | Fill::Bare => values.first().cloned().unwrap_or_default(),
            };
        }
        let text = match schema.get("format").and_then(Value::as_str) {
            Some("date-time") if self.fill == Fill::Unknown => "the day after tomorrow",
            Some("date-time") => "2025-01-12T18:26:10.005365+01:00",
            Some("uuid") => "d88d505d-5199-11ee-a644-522476618ae8",
            Some("uri") => "https://example.com/a%20path?q=1#part",
            Some("email") => "user@example.com",
            Some("hostname") => "www.example.com",
            _ => "some \"text\" with \u{e9}, \u{1f600} and a\nline break",
        };
        json!(text)
    }
}

fn is_open(schema: &Value, open: &[String]) -> bool {
    let reference = schema.get("$ref").or_else(|| schema.pointer("/items/$ref"));
    let reference = reference.and_then(Value::as_str);
    reference.is_some_and(|reference| open.iter().any(|entry| entry == reference))
}
