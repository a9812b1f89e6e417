//! Nodes that stand in no text: each takes the place of what it was made from.

use crate::node::{Entry, Node, Number, Object, Value};
use crate::sources::Span;

/// A string.
pub(super) fn string(text: impl Into<String>, span: Span) -> Node {
    Node::new(Value::String(text.into()), span)
}

/// A boolean.
pub(super) fn boolean(value: bool, span: Span) -> Node {
    Node::new(Value::Bool(value), span)
}

/// A number that counts something.
pub(super) fn count(value: usize, span: Span) -> Node {
    Node::new(Value::Number(Number::new(value.to_string())), span)
}

/// An array.
pub(super) fn array(items: Vec<Node>, span: Span) -> Node {
    Node::new(Value::Array(items), span)
}

/// An object. Of equal keys the first counts.
pub(super) fn object(entries: Vec<Entry>, span: Span) -> Node {
    Node::new(Value::Object(Object::from_entries(entries).0), span)
}

/// An entry whose key takes the place of its value.
pub(super) fn entry(key: &str, value: Node) -> Entry {
    Entry::new(key, value.span, value)
}

/// A schema that any value fits.
pub(super) fn any(span: Span) -> Node {
    object(Vec::new(), span)
}

/// The nodes without repetition, by what they say.
pub(super) fn distinct(nodes: Vec<Node>) -> Vec<Node> {
    let mut seen = std::collections::HashSet::new();
    nodes.into_iter().filter(|node| seen.insert(node.to_json().to_string())).collect()
}

/// The only schema of a list, or a schema that lets each of them in.
pub(super) fn any_of(branches: Vec<Node>, span: Span) -> Node {
    let mut branches = distinct(branches);
    match branches.len() {
        0 => any(span),
        1 => branches.remove(0),
        _ => object(vec![entry("anyOf", array(branches, span))], span),
    }
}
