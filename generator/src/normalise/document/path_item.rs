//! Path items and operations.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::super::build;
use super::super::dialect::Dialect;
use super::super::rewrite::{Rewriter, child, internal};
use super::super::role::{Part, Role};
use super::security;

/// Path items inside joined path items, by their callbacks.
const MAX_JOINED: usize = 16;

/// Keys that may stand beside a `$ref` without being a part of the path item.
const TEXTS: [&str; 3] = ["$ref", "summary", "description"];

/// Takes out what the eight methods of 3.0 can't hold.
pub(super) fn path_item(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    parameters(rewriter, object, at);
    if let Some(entry) = object.remove("query") {
        unsupported(rewriter, &entry, "QUERY", &child(at, "query"));
        object.insert(Entry::new(internal("query"), entry.key_span, entry.value));
    }
    if let Some(entry) = object.remove("additionalOperations") {
        for operation in entry.value.as_object().into_iter().flatten() {
            unsupported(rewriter, operation, &operation.key, &child(&child(at, "additionalOperations"), &operation.key));
        }
        object.insert(Entry::new(internal("additionalOperations"), entry.key_span, entry.value));
    }
}

fn unsupported(rewriter: &mut Rewriter<'_>, entry: &Entry, method: &str, pointer: &str) {
    rewriter.report(
        Diagnostic::new(Code::UnsupportedMethod, entry.key_span, format!("the operation of method {method} is left out"))
            .pointer(pointer)
            .help("the client has methods for GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH and TRACE; offer one of them if you can"),
    );
}

/// Fills in what an operation need not have since 3.1.
pub(super) fn operation(rewriter: &mut Rewriter<'_>, object: &mut Object, span: Span, at: &str) {
    parameters(rewriter, object, at);
    security::requirements(rewriter, object);
    if rewriter.dialect >= Dialect::V3_1 && !object.contains_key("responses") {
        object.insert(build::entry("responses", build::any(span)));
    }
}

/// Takes out parameters that are the whole query string (`OpenAPI` 3.2 section 4.12).
fn parameters(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    if rewriter.dialect < Dialect::V3_2 {
        return;
    }
    let documents = rewriter.documents;
    let whole = |node: &Node| {
        let target = node.get("$ref").and_then(|reference| documents.resolve(reference.span.file, reference).ok());
        target.map_or(node, |(_, target)| target).get("in").and_then(Node::as_str) == Some("querystring")
    };
    let Some(Value::Array(items)) = object.get_mut("parameters").map(|node| &mut node.value) else { return };
    let mut index = 0;
    items.retain(|node| {
        let dropped = whole(node);
        if dropped {
            rewriter.report(
                Diagnostic::new(Code::UnsupportedParameter, node.span, "a parameter that is the whole query string is left out")
                    .pointer(format!("{at}/parameters/{index}"))
                    .help("describe each name of the query as a parameter `in: query`"),
            );
        }
        index += 1;
        !dropped
    });
}

/// Whether a path item that is a reference says nothing itself.
pub(in super::super) fn only_texts(object: &Object) -> bool {
    object.keys().all(|key| TEXTS.contains(&key) || key.starts_with("x-"))
}

/// A path item that is a reference and says something itself too: what it says is joined with what it refers to.
pub(super) fn joined(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let (Some(object), Some(reference)) = (node.as_object(), node.get("$ref")) else { return node.clone() };
    if only_texts(object) {
        return node.clone();
    }
    let own = rewriter.children(node, Role::One(Part::PathItem), at);
    let Some((location, target)) = rewriter.documents.resolve(reference.span.file, reference).ok() else { return own };
    let Value::Object(mut own) = own.value else { return own };
    own.remove("$ref");
    // What a path item refers to may hold, in callbacks, path items that refer back to it.
    if !rewriter.joining.contains(&node.span) && rewriter.joining.len() < MAX_JOINED && rewriter.may_copy(target) {
        rewriter.joining.push(node.span);
        let other = rewriter.children(target, Role::One(Part::PathItem), &location.pointer).value;
        rewriter.joining.pop();
        for entry in entries_of(other) {
            if !own.contains_key(&entry.key) {
                own.insert(entry);
            }
        }
    }
    path_item(rewriter, &mut own, at);
    Node::new(Value::Object(own), node.span)
}

fn entries_of(value: Value) -> Vec<Entry> {
    match value {
        Value::Object(object) => object.into_entries(),
        _ => Vec::new(),
    }
}
