//! Validation of JSON by the schemas of a description, with an independent validator.
//!
//! In: an OpenAPI 3.0 Schema Object and a value. Out: what is wrong with the value, one sentence each. The schema is
//! rewritten to JSON Schema Draft 4, the draft that OpenAPI 3.0 is closest to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

/// Which way a value travels; read-only properties are for responses alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client.
    Request,
    /// From the client, as the document shows it: its examples have fillers such as `string` where a format is stated.
    DocumentedRequest,
    /// From the server.
    Response,
}

/// The named schemas of a description and the validators that were compiled from them.
#[derive(Debug)]
pub struct Schemas {
    request: Value,
    response: Value,
    compiled: Mutex<HashMap<(String, Direction), Arc<Validator>>>,
}

impl Schemas {
    /// Prepares the named schemas.
    pub fn new(definitions: &Map<String, Value>) -> Result<Self, String> {
        let all = |direction| {
            let entries = definitions.iter();
            entries
                .map(|(name, schema)| Ok((name.clone(), convert(schema, direction, true)?)))
                .collect::<Result<Map<_, _>, String>>()
                .map(Value::Object)
        };
        Ok(Self { request: all(Direction::Request)?, response: all(Direction::Response)?, compiled: Mutex::default() })
    }

    /// What is wrong with a value. Objects may have no properties beyond the documented ones.
    pub fn check(&self, schema: &Value, direction: Direction, value: &Value) -> Vec<String> {
        let validator = match self.validator(schema, direction) {
            Ok(validator) => validator,
            Err(reason) => return vec![reason],
        };
        let errors = validator.iter_errors(value);
        errors.map(|error| format!("`{}`: {error}", error.instance_path())).collect()
    }

    fn validator(&self, schema: &Value, direction: Direction) -> Result<Arc<Validator>, String> {
        let key = (schema.to_string(), direction);
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = compiled.get(&key) {
            return Ok(Arc::clone(validator));
        }
        let mut root = json!({ "allOf": [convert(schema, direction, true)?] });
        root["definitions"] = match direction {
            Direction::Request | Direction::DocumentedRequest => self.request.clone(),
            Direction::Response => self.response.clone(),
        };
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(direction == Direction::Request)
            .build(&root)
            .map_err(|error| format!("the schema cannot be compiled: {error}"))?;
        let validator = Arc::new(validator);
        compiled.insert(key, Arc::clone(&validator));
        Ok(validator)
    }
}

/// Rewrites a Schema Object; `closed` refuses properties that are not named.
fn convert(schema: &Value, direction: Direction, closed: bool) -> Result<Value, String> {
    let members = schema.as_object().ok_or("a schema is no object")?;
    if members.contains_key("$ref") {
        return Ok(schema.clone());
    }
    let mut converted = Map::new();
    for (key, member) in members {
        if let Some(member) = keyword(key, member, direction, closed)? {
            converted.insert(key.clone(), member);
        }
    }
    if direction != Direction::Response {
        without_read_only(&mut converted, members);
    }
    if closed && members.contains_key("properties") && !members.contains_key("additionalProperties") {
        converted.insert("additionalProperties".to_owned(), json!(false));
    }
    let converted = Value::Object(converted);
    Ok(if members.get("nullable") == Some(&json!(true)) { json!({ "anyOf": [{ "type": "null" }, converted] }) } else { converted })
}

/// Rewrites the value of one keyword; `None` where JSON Schema has no such keyword.
fn keyword(key: &str, member: &Value, direction: Direction, closed: bool) -> Result<Option<Value>, String> {
    let list = |closed| {
        let items = member.as_array().into_iter().flatten();
        items.map(|item| convert(item, direction, closed)).collect::<Result<Vec<_>, _>>().map(|items| Some(Value::Array(items)))
    };
    match key {
        "properties" => {
            let entries = member.as_object().into_iter().flatten();
            let entries = entries.map(|(name, schema)| Ok((name.clone(), convert(schema, direction, true)?)));
            entries.collect::<Result<_, String>>().map(|all| Some(Value::Object(all)))
        }
        "items" | "not" => convert(member, direction, true).map(Some),
        "additionalProperties" if member.is_object() => convert(member, direction, true).map(Some),
        "oneOf" | "anyOf" => list(closed),
        // The parts of a composition each know only some of the properties.
        "allOf" => list(closed && member.as_array().is_some_and(|parts| parts.len() == 1)),
        "type"
        | "format"
        | "enum"
        | "required"
        | "pattern"
        | "additionalProperties"
        | "minimum"
        | "maximum"
        | "exclusiveMinimum"
        | "exclusiveMaximum"
        | "multipleOf"
        | "minLength"
        | "maxLength"
        | "minItems"
        | "maxItems"
        | "uniqueItems"
        | "minProperties"
        | "maxProperties" => Ok(Some(member.clone())),
        "description" | "title" | "default" | "example" | "nullable" | "readOnly" | "writeOnly" | "deprecated" | "discriminator"
        | "externalDocs" | "xml" => Ok(None),
        _ if key.starts_with("x-") => Ok(None),
        _ => Err(format!("the checks do not know the schema keyword `{key}`")),
    }
}

/// A request does not need read-only properties, and should not have them (OpenAPI 3.0.3, Schema Object).
fn without_read_only(converted: &mut Map<String, Value>, original: &Map<String, Value>) {
    let properties = original.get("properties").and_then(Value::as_object);
    for (name, schema) in properties.into_iter().flatten() {
        if schema.get("readOnly") != Some(&json!(true)) {
            continue;
        }
        converted["properties"][name] = json!({ "not": {} });
        if let Some(Value::Array(required)) = converted.get_mut("required") {
            required.retain(|entry| entry != name);
            // Draft 4 does not allow an empty list.
            if required.is_empty() {
                converted.remove("required");
            }
        }
    }
}
