//! Reads one piece of a document into its `openapiv3` type.
//!
//! A piece is read alone: what stands below it (schemas, parameters, ..) is replaced by a stand-in before and lowered by itself, so
//! that a mistake down there costs only itself. Where a key of the piece has a wrong type, the key is found, reported and left out.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Node, Value};

use super::context::{At, Context};

/// What is known about the keys of a piece.
pub(super) struct Shape<'s> {
    /// What the piece is called in messages.
    pub(super) what: &'s str,
    /// Keys that must be there, with a JSON text to go on with where they are not.
    pub(super) required: &'s [(&'s str, &'s str)],
    /// Keys that are lowered by themselves, with the JSON text that stands in for them.
    pub(super) children: &'s [(&'s str, &'s str)],
}

/// Reads a piece. `None` where nothing useful is left, which is reported.
pub(super) fn piece<T: DeserializeOwned>(context: &mut Context<'_>, at: &At<'_>, shape: &Shape<'_>) -> Option<T> {
    let Some(object) = at.node.as_object() else {
        context.report(wrong_type(at, shape.what, "an object"));
        return None;
    };
    let mut json = Map::new();
    for entry in object {
        let stand_in = shape.children.iter().find(|(key, _)| *key == entry.key);
        let value = stand_in.map_or_else(|| entry.value.to_json(), |(_, text)| parse(text));
        json.insert(entry.key.clone(), value);
    }
    for (key, text) in shape.required {
        if !json.contains_key(*key) {
            context.report(
                Diagnostic::new(Code::MissingField, at.node.span, format!("{} has no `{key}`", shape.what))
                    .pointer(&*at.pointer)
                    .help(format!("add `{key}`")),
            );
            json.insert((*key).to_owned(), parse(text));
        }
    }
    if let Ok(value) = serde_json::from_value(Json::Object(json.clone())) {
        return Some(value);
    }
    drop_bad_keys::<T>(context, at, shape, &mut json);
    match serde_json::from_value(Json::Object(json)) {
        Ok(value) => Some(value),
        Err(error) => {
            context.report(
                Diagnostic::new(Code::WrongType, at.node.span, format!("{} can't be read: {error}", shape.what)).pointer(&*at.pointer),
            );
            None
        }
    }
}

/// Tries each key alone beside the required ones, and replaces or removes those that can't be read.
fn drop_bad_keys<T: DeserializeOwned>(context: &mut Context<'_>, at: &At<'_>, shape: &Shape<'_>, json: &mut Map<String, Json>) {
    let skeleton: Map<String, Json> = shape.required.iter().map(|(key, text)| ((*key).to_owned(), parse(text))).collect();
    let reads = |key: &str, value: &Json| {
        let mut alone = skeleton.clone();
        alone.insert(key.to_owned(), value.clone());
        serde_json::from_value::<T>(Json::Object(alone)).err()
    };
    for (key, child) in at.entries() {
        let Some(value) = json.get(key) else { continue };
        let Some(error) = reads(key, value) else { continue };
        if let Some(text) = as_text(child.node).filter(|text| reads(key, text).is_none()) {
            // A version such as `1.0` without quotes is a number in YAML; its text is what was meant.
            json.insert(key.to_owned(), text);
            continue;
        }
        let (what, help) = in_words(&error);
        context.report(
            Diagnostic::new(Code::WrongType, child.node.span, format!("`{key}` of {} {what}", shape.what))
                .pointer(&*child.pointer)
                .help(help),
        );
        match skeleton.get(key) {
            Some(stand_in) => json.insert(key.to_owned(), stand_in.clone()),
            None => json.remove(key),
        };
    }
}

/// The text of an unquoted scalar, as a JSON string.
fn as_text(node: &Node) -> Option<Json> {
    match &node.value {
        Value::Number(number) => Some(Json::String(number.text().to_owned())),
        Value::Bool(value) => Some(Json::String(value.to_string())),
        _ => None,
    }
}

/// What serde says, without the position in a text that nobody sees, and in the words of OpenAPI; and what to write instead.
fn in_words(error: &serde_json::Error) -> (String, String) {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    if let Some((found, expected)) = text.strip_prefix("invalid type: ").and_then(|rest| rest.split_once(", expected ")) {
        let expected = type_in_words(expected);
        return (format!("must be {expected}, but is {}", type_in_words(found)), format!("write {expected} here"));
    }
    if let Some((found, expected)) = text.strip_prefix("unknown variant ").and_then(|rest| rest.split_once(", expected ")) {
        return (format!("must be {expected}, but is {found}"), format!("write {expected}"));
    }
    if let Some(name) = text.strip_prefix("missing field ") {
        return (format!("has no {name}"), format!("add {name}"));
    }
    (format!("can't be read: {text}"), "write it as the OpenAPI specification has it, or remove it".to_owned())
}

/// A type of Rust's or serde's as people who write documents call it. A value keeps its text: `string "often"`.
fn type_in_words(name: &str) -> String {
    match name {
        "map" => "an object".to_owned(),
        "sequence" | "a sequence" => "an array".to_owned(),
        "usize" | "u64" | "i64" => "a whole number".to_owned(),
        "f64" => "a number".to_owned(),
        "a boolean" => "true or false".to_owned(),
        _ if name.starts_with("struct ") => "an object".to_owned(),
        _ => [("string \"", "the text \""), ("integer `", "the number `"), ("floating point `", "the number `"), ("boolean `", "`")]
            .iter()
            .find_map(|(serde, words)| Some(format!("{words}{}", name.strip_prefix(serde)?)))
            .unwrap_or_else(|| name.to_owned()),
    }
}

/// The diagnostic for a node of another type than expected.
pub(super) fn wrong_type(at: &At<'_>, what: &str, expected: &str) -> Diagnostic {
    Diagnostic::new(Code::WrongType, at.node.span, format!("{what} must be {expected}, but is {}", at.node.in_words()))
        .label(format!("expected {expected}"))
        .pointer(&*at.pointer)
        .help(format!("write {expected} here"))
}

/// Stand-ins are literals of this crate.
fn parse(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or(Json::Null)
}
