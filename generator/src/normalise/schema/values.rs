//! What a schema says about values as such: constants, examples, unions, and rules that no type can express.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Value};

use super::super::build;
use super::super::rewrite::{Rewriter, internal};
use super::Draft;

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    constant(draft);
    examples(draft);
    if draft.get("not").is_some_and(|not| not.as_bool() == Some(false)) {
        draft.take("not");
    }
    conditions(draft);
}

/// The branches of a union. One that nothing fits is no branch.
pub(super) fn branches(rewriter: &mut Rewriter<'_>, branches: &[Node], entry: &Entry, at: &str) -> Node {
    let mut folded = Vec::with_capacity(branches.len());
    for (index, node) in branches.iter().enumerate() {
        let pointer = format!("{at}/{index}");
        if node.as_bool() == Some(false) {
            never(rewriter, node, &pointer, "nothing fits this branch; it is left out");
        } else {
            folded.push(super::branch(rewriter, node, &pointer));
        }
    }
    build::array(folded, entry.value.span)
}

/// The parts of an `allOf`. One that everything fits adds nothing.
pub(super) fn parts(rewriter: &mut Rewriter<'_>, parts: &[Node], entry: &Entry, at: &str) -> Node {
    let folded = parts
        .iter()
        .enumerate()
        .filter(|(_, node)| node.as_bool() != Some(true))
        .map(|(index, node)| super::schema(rewriter, node, &format!("{at}/{index}")));
    build::array(folded.collect(), entry.value.span)
}

/// Notes a schema `false` in a place that is left out for it.
pub(super) fn never(rewriter: &mut Rewriter<'_>, node: &Node, at: &str, message: &str) {
    rewriter.report(Diagnostic::new(Code::NeverSchema, node.span, message).pointer(at).help("remove it"));
}

/// A constant is an enumeration of one value.
fn constant(draft: &mut Draft<'_, '_>) {
    let Some(entry) = draft.take("const") else { return };
    draft.newer("const", entry.key_span, "write `enum` with one value");
    let span = entry.value.span;
    draft.object.insert(Entry::new("enum", entry.key_span, build::array(vec![entry.value], span)));
}

/// A schema of 3.0 has one example.
fn examples(draft: &mut Draft<'_, '_>) {
    let Some(entry) = draft.take("examples") else { return };
    draft.newer("examples", entry.key_span, "write `example` with one value");
    let first = match &entry.value.value {
        Value::Array(items) => items.first().cloned(),
        // The form of parameters and media types, in the wrong place.
        Value::Object(object) => object.iter().next().map(|named| named.value.get("value").unwrap_or(&named.value).clone()),
        _ => None,
    };
    if let Some(first) = first.filter(|_| !draft.has("example")) {
        draft.set("example", first);
    }
    draft.object.insert(Entry::new(internal("examples"), entry.key_span, entry.value));
}

/// `if`, `then` and `else` (JSON Schema 2020-12 core section 10.2.2) and what depends on the presence of a property.
fn conditions(draft: &mut Draft<'_, '_>) {
    let brings = ["then", "else"].iter().any(|key| draft.get(key).is_some_and(describes_properties));
    let (then, or_else) = (draft.retire("then"), draft.retire("else"));
    if let Some(entry) = draft.retire("if")
        && (then.is_some() || or_else.is_some())
    {
        let code = if brings { Code::ConditionalSchema } else { Code::ValueRule };
        let help = if brings {
            "list the properties under `properties`, or describe the cases as branches of a `oneOf`"
        } else {
            "nothing to do, unless the cases are worth types of their own: then describe them as branches of a `oneOf`"
        };
        draft.report(code, entry.key_span, "if", "the condition `if` is left to the server: no Rust type says it", help);
    }
    let dependent = draft.get("dependentSchemas").and_then(Node::as_object);
    let brings = dependent.is_some_and(|schemas| schemas.iter().any(|entry| describes_properties(&entry.value)));
    let code = if brings { Code::ConditionalSchema } else { Code::ValueRule };
    draft.leave_to_server("dependentSchemas", code, "list the properties that may come in under `properties`");
    for key in ["dependentRequired", "dependencies"] {
        draft.leave_to_server(key, Code::ValueRule, "nothing to do: callers see to it that the properties go together");
    }
}

fn describes_properties(node: &Node) -> bool {
    node.get("properties").and_then(Node::as_object).is_some_and(|properties| {
        // `{const: ..}` and the like only restrict a property that is described elsewhere.
        properties.iter().any(|entry| entry.value.get("type").is_some() || entry.value.get("$ref").is_some())
    })
}
