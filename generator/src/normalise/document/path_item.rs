//! Path items and operations.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::super::build;
use super::super::dialect::Dialect;
use super::super::rewrite::{Rewriter, child, internal};
use super::super::role::{METHODS, Part, Role};
use super::parameter::parameters;
use super::security;

/// Path items inside joined path items, by their callbacks.
const MAX_JOINED: usize = 16;

/// Keys that may stand beside a `$ref` without being a part of the path item.
const TEXTS: [&str; 3] = ["$ref", "summary", "description"];

/// Takes out the methods that have no key of their own.
pub(super) fn path_item(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    parameters(rewriter, object, at);
    if let Some(entry) = object.entry("query").filter(|_| rewriter.dialect < Dialect::V3_2) {
        let message = "the method `query` belongs to OpenAPI 3.2; it is read as it is meant there";
        rewriter.mended(entry.key_span, &child(at, "query"), message, "write `openapi: 3.2.0` at the top of the document");
    }
    if let Some(entry) = object.remove("additionalOperations") {
        others(rewriter, &entry.value, &child(at, "additionalOperations"));
        object.insert(Entry::new(internal("additionalOperations"), entry.key_span, entry.value));
    }
}

/// Operations of any method (`OpenAPI` 3.2, Path Item Object).
fn others(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) {
    let Some(object) = node.as_object() else {
        let message = format!("`additionalOperations` must be an object, but is {}", node.in_words());
        let help = "write an object here, from methods to operations";
        rewriter.report(Diagnostic::new(Code::WrongType, node.span, message).label("expected an object").pointer(at).help(help));
        return;
    };
    for entry in object {
        let method = &entry.key;
        let own = METHODS.iter().find(|own| own.eq_ignore_ascii_case(method));
        let help = own.map_or_else(
            || {
                "the client has methods for GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE and QUERY; offer one of them if you can"
                    .to_owned()
            },
            |own| format!("write the operation under `{own}` of the path item: `additionalOperations` is for other methods"),
        );
        rewriter.report(
            Diagnostic::new(Code::UnsupportedMethod, entry.key_span, format!("the operation of method {method} is left out"))
                .pointer(child(at, method))
                .help(help),
        );
    }
}

/// Fills in what an operation need not have since 3.1.
pub(super) fn operation(rewriter: &mut Rewriter<'_>, object: &mut Object, span: Span, at: &str) {
    parameters(rewriter, object, at);
    security::requirements(rewriter, object);
    if rewriter.dialect >= Dialect::V3_1 && !object.contains_key("responses") {
        object.insert(build::entry("responses", build::any(span)));
    }
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
