//! `type` as a list (JSON Schema 2020-12 validation section 6.1.1) and null as a type.

use crate::diagnostics::Code;
use crate::node::{Entry, Node, Value};
use crate::sources::Span;

use super::super::build;
use super::Draft;

/// Keywords that say something about values of one type only.
const STRING: &[&str] = &["minLength", "maxLength", "pattern"];
const NUMBER: &[&str] = &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const ARRAY: &[&str] = &["items", "minItems", "maxItems", "uniqueItems"];
const OBJECT: &[&str] = &["properties", "required", "additionalProperties", "minProperties", "maxProperties"];

/// Keywords that decide the type themselves.
const DECIDING: [&str; 4] = ["$ref", "allOf", "anyOf", "oneOf"];

pub(super) fn fold(draft: &mut Draft<'_, '_>, is_branch: bool) {
    let Some(node) = draft.get("type").cloned() else {
        null_only(draft, is_branch);
        return;
    };
    let mut types: Vec<Node> = match &node.value {
        Value::Array(types) => types.clone(),
        Value::String(text) if text == "null" => vec![node.clone()],
        _ => {
            null_only(draft, is_branch);
            return;
        }
    };
    draft.newer("type", node.span, "write one type, and `nullable: true` where null is allowed");
    let length = types.len();
    types.retain(|typ| typ.as_str() != Some("null"));
    let nullable = types.len() != length;
    let mut types = build::distinct(types);
    if types.iter().any(|typ| typ.as_str() == Some("number")) {
        types.retain(|typ| typ.as_str() != Some("integer"));
    }
    draft.take("type");
    if nullable {
        draft.set("nullable", build::boolean(true, node.span));
    }
    match types.as_slice() {
        [] if nullable => only_null(draft, is_branch, node.span),
        [] => draft.report(Code::Mended, node.span, "type", "`type` lists no type and says nothing", "list the types, or remove `type`"),
        [only] => draft.set("type", Node::new(only.value.clone(), node.span)),
        _ => several(draft, &types, node.span),
    }
}

/// An enumeration of null alone, which is how 3.0 says it.
fn null_only(draft: &mut Draft<'_, '_>, is_branch: bool) {
    let only = draft.get("enum").and_then(Node::as_array).is_some_and(|values| !values.is_empty() && values.iter().all(Node::is_null));
    if only && let Some(entry) = draft.take("enum") {
        only_null(draft, is_branch, entry.value.span);
    }
}

/// A schema that only null fits. Among the branches of a union it makes the union nullable.
fn only_null(draft: &mut Draft<'_, '_>, is_branch: bool, span: Span) {
    draft.set("nullable", build::boolean(true, span));
    if is_branch {
        draft.set("enum", build::array(vec![Node::new(Value::Null, span)], span));
        return;
    }
    draft.take("enum");
    draft.report(
        Code::DegradedSchema,
        span,
        "type",
        "only null fits this schema; any JSON value is offered instead",
        "remove what has this schema, or say what it may hold besides null",
    );
}

/// Several types: a union of one branch for each, with the keywords that speak about it.
fn several(draft: &mut Draft<'_, '_>, types: &[Node], span: Span) {
    if DECIDING.iter().any(|key| draft.has(key)) {
        let help = "nothing to do: the reference or union beside it says which types there are";
        draft.report(Code::ValueRule, span, "type", "the list of types beside a reference or union is left to the server", help);
        return;
    }
    let values = draft.take("enum").map(|entry| (entry.key_span, entry.value));
    let format = draft.take("format");
    let mut keywords: Vec<Entry> = Vec::new();
    for key in [STRING, NUMBER, ARRAY, OBJECT].concat() {
        keywords.extend(draft.take(key));
    }
    let branches: Vec<Node> = types.iter().filter_map(|typ| branch(typ, &keywords, format.as_ref(), values.as_ref(), span)).collect();
    match branches.as_slice() {
        // An enumeration can leave one type over.
        [Node { value: Value::Object(only), .. }] => {
            for entry in only {
                draft.object.insert(entry.clone());
            }
        }
        _ => draft.set("anyOf", build::array(branches, span)),
    }
}

/// The branch of one type, `None` where an enumeration has no value of it.
fn branch(typ: &Node, keywords: &[Entry], format: Option<&Entry>, values: Option<&(Span, Node)>, span: Span) -> Option<Node> {
    let name = typ.as_str().unwrap_or_default();
    let own = keywords_of(name);
    let mut entries = vec![Entry::new("type", typ.span, typ.clone())];
    entries.extend(keywords.iter().filter(|entry| own.contains(&entry.key.as_str())).cloned());
    entries.extend(format.filter(|entry| is_format_of(name, entry.value.as_str().unwrap_or_default())).cloned());
    if let Some((key_span, values)) = values {
        let members: Vec<Node> = values.as_array()?.iter().filter(|value| is_of(name, value)).cloned().collect();
        if members.is_empty() {
            return None;
        }
        entries.push(Entry::new("enum", *key_span, build::array(members, values.span)));
    }
    Some(build::object(entries, span))
}

fn keywords_of(typ: &str) -> &'static [&'static str] {
    match typ {
        "string" => STRING,
        "number" | "integer" => NUMBER,
        "array" => ARRAY,
        "object" => OBJECT,
        _ => &[],
    }
}

fn is_format_of(typ: &str, format: &str) -> bool {
    let of_numbers = matches!(format, "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" | "float" | "double");
    match typ {
        "string" => !of_numbers,
        "number" | "integer" => of_numbers,
        _ => false,
    }
}

fn is_of(typ: &str, value: &Node) -> bool {
    match &value.value {
        Value::String(_) => typ == "string",
        Value::Number(number) => typ == "number" || typ == "integer" && number.as_f64().is_some_and(|value| value.fract() == 0.0),
        Value::Bool(_) => typ == "boolean",
        Value::Array(_) => typ == "array",
        Value::Object(_) => typ == "object",
        Value::Null => false,
    }
}
