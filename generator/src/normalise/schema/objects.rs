//! Objects: properties that can't be, names by pattern, and what no other keyword looks at.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::super::build;
use super::super::rewrite::{Rewriter, child, internal};
use super::{Draft, values};

/// Keywords that may look at properties too, so that "all others" depends on them.
const OTHERS: [&str; 6] = ["allOf", "anyOf", "oneOf", "$ref", "if", "dependentSchemas"];

/// The properties without those that nothing fits. What `required: true` on one of them means is moved by [`fold`].
pub(super) fn properties(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries = Vec::with_capacity(object.len());
    for entry in object {
        let pointer = child(at, &entry.key);
        if entry.value.as_bool() == Some(false) {
            values::never(rewriter, &entry.value, &pointer, &format!("nothing fits the property `{}`; it is left out", entry.key));
            continue;
        }
        let mut value = super::schema(rewriter, &entry.value, &pointer);
        mark(&entry.value, &mut value);
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    Node::new(Value::Object(Object::from_entries(entries).0), node.span)
}

/// The schemas by pattern, without those that nothing fits: they forbid names, which is left to the server.
pub(super) fn by_pattern(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries = Vec::with_capacity(object.len());
    for entry in object.iter().filter(|entry| entry.value.as_bool() != Some(false)) {
        let value = super::schema(rewriter, &entry.value, &child(at, &entry.key));
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    build::object(entries, node.span)
}

/// The key under which the mark of a property waits for the object around it.
const MARK: &str = "x-internal-required";

/// Keeps a boolean `required` for the object around.
fn mark(written: &Node, folded: &mut Node) {
    if let (Some(required), Value::Object(object)) = (written.get("required").filter(|node| node.as_bool().is_some()), &mut folded.value) {
        object.insert(build::entry(MARK, required.clone()));
    }
}

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    required(draft);
    unevaluated(draft);
    patterns(draft);
    property_names(draft);
}

/// Moves marks of properties to the list of the object.
fn required(draft: &mut Draft<'_, '_>) {
    let Some(Value::Object(properties)) = draft.object.get_mut("properties").map(|node| &mut node.value) else { return };
    let mut marks: Vec<(String, bool, Span)> = Vec::new();
    for (name, property) in properties.iter_mut() {
        let Value::Object(keywords) = &mut property.value else { continue };
        if let Some(mark) = keywords.remove(MARK) {
            marks.push((name.to_owned(), mark.value.as_bool() == Some(true), mark.value.span));
        }
    }
    for (name, required, span) in marks {
        let message = format!("`required` is a list on the object in OpenAPI, not a mark on the property `{name}`");
        let pointer = child(&draft.pointer("properties"), &name);
        let diagnostic = Diagnostic::new(Code::Mended, span, message).pointer(child(&pointer, "required"));
        draft.rewriter.report(diagnostic.help(format!("write `required: [{name}]` beside `properties`")));
        if required {
            require(draft, &name, span);
        }
    }
}

fn require(draft: &mut Draft<'_, '_>, name: &str, span: Span) {
    let item = build::string(name, span);
    match draft.object.get_mut("required").map(|node| &mut node.value) {
        Some(Value::Array(names)) => {
            if !names.iter().any(|known| known.as_str() == Some(name)) {
                names.push(item);
            }
        }
        _ => draft.set("required", build::array(vec![item], span)),
    }
}

/// What names are held against is kept for where limits are read.
fn property_names(draft: &mut Draft<'_, '_>) {
    let Some(entry) = draft.take("propertyNames") else { return };
    draft.newer("propertyNames", entry.key_span, "nothing to do: names are checked before they are sent");
    draft.object.insert(Entry::new(internal("propertyNames"), entry.key_span, entry.value));
}

/// The list of required names without properties that nothing fits: they were left out, so that they can't be asked for.
pub(super) fn possible(required: &Node, written: &Object) -> Node {
    let properties = written.get("properties").and_then(Node::as_object);
    let impossible =
        |name: &Node| properties.zip(name.as_str()).and_then(|(all, name)| all.get(name)).and_then(Node::as_bool) == Some(false);
    match &required.value {
        Value::Array(names) => build::array(names.iter().filter(|name| !impossible(name)).cloned().collect(), required.span),
        _ => required.clone(),
    }
}

/// Properties that no other keyword looks at. Without keywords that could, these are the additional ones.
fn unevaluated(draft: &mut Draft<'_, '_>) {
    let Some(node) = draft.get("unevaluatedProperties").cloned() else { return };
    let alone = !OTHERS.iter().any(|key| draft.has(key));
    let is_schema = node.as_object().is_some();
    if node.as_bool() == Some(true) || draft.has("additionalProperties") {
        draft.take("unevaluatedProperties");
    } else if alone || is_schema {
        draft.take("unevaluatedProperties");
        draft.set("additionalProperties", node);
    } else {
        draft.leave_to_server("unevaluatedProperties", Code::ValueRule, "nothing to do: other properties are ignored when they come");
    }
}

/// Names by pattern become additional properties, whatever their names are.
fn patterns(draft: &mut Draft<'_, '_>) {
    let Some(entry) = draft.take("patternProperties") else { return };
    let Value::Object(object) = entry.value.value else { return };
    draft.newer("patternProperties", entry.key_span, "write `additionalProperties`");
    let mut schemas: Vec<Node> = object.into_entries().into_iter().map(|pattern| pattern.value).collect();
    let rest = draft.get("additionalProperties").cloned();
    match rest.as_ref().map(|rest| &rest.value) {
        Some(Value::Bool(true)) => schemas = Vec::new(),
        Some(Value::Object(_)) => schemas.extend(rest.clone()),
        _ if schemas.is_empty() => return,
        _ => {}
    }
    let message = "names are not held against their patterns: any other property may have any of these types";
    draft.report(Code::NamePatterns, entry.key_span, "patternProperties", message, "nothing to do, if all names may have the same type");
    draft.set("additionalProperties", build::any_of(schemas, entry.value.span));
}
