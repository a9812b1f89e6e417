//! `consumes` and `produces`: the media types of all bodies at once (Swagger 2.0, Swagger Object and Operation Object).

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, escape_token};
use crate::sources::Span;

use super::super::build;
use super::super::rewrite::Rewriter;

const JSON: &str = "application/json";

/// Media types with their places; none where the document says nothing.
pub(super) type Types = Vec<Node>;

/// The media types of bodies unless an operation has its own.
pub(super) fn consumed_by_default(rewriter: &Rewriter<'_>) -> Types {
    listed(rewriter.documents.root(), "consumes")
}

/// The media types of responses unless an operation has its own.
pub(super) fn produced_by_default(rewriter: &Rewriter<'_>) -> Types {
    listed(rewriter.documents.root(), "produces")
}

/// An operation's own list replaces the document's, also with nothing.
pub(super) fn of(operation: &Node, key: &str, default: &Types) -> Types {
    if operation.get(key).is_some() { listed(operation, key) } else { default.clone() }
}

fn listed(node: &Node, key: &str) -> Types {
    let items = node.get(key).and_then(Node::as_array).unwrap_or_default();
    items.iter().filter(|item| item.as_str().is_some()).cloned().collect()
}

/// The texts.
pub(super) fn texts(types: &Types) -> Vec<&str> {
    types.iter().filter_map(Node::as_str).collect()
}

/// Those types, or JSON where none is said.
pub(super) fn or_json(types: &Types, span: Span) -> Types {
    if types.is_empty() { vec![build::string(JSON, span)] } else { types.clone() }
}

/// Notes that JSON is assumed, once for the document.
pub(super) fn note_assumed(rewriter: &mut Rewriter<'_>, types: &Types) {
    if !types.is_empty() {
        return;
    }
    let root = rewriter.documents.root();
    let place = root.get("swagger").unwrap_or(root).span;
    rewriter.report(
        Diagnostic::new(Code::AssumedMediaType, place, "some bodies have no media type, and JSON is assumed")
            .pointer("/swagger")
            .help("add `consumes` and `produces`, if only at the top of the document"),
    );
}

/// Where the schema of a body stands that was made with these types, from the body.
pub(super) fn path_to_schema(types: &Types) -> String {
    let first = types.first().and_then(Node::as_str).unwrap_or(JSON);
    format!("/content/{}/schema", escape_token(first))
}

/// `content` with the same schema for each type. `span` is the place of the body around it.
pub(super) fn content(rewriter: &mut Rewriter<'_>, types: &Types, schema: &Node, span: Span) -> Entry {
    let mut entries = Vec::with_capacity(types.len());
    for (index, media_type) in types.iter().enumerate() {
        let inside = if index == 0 || rewriter.may_copy(schema) { vec![build::entry("schema", schema.clone())] } else { Vec::new() };
        let key = media_type.as_str().unwrap_or(JSON);
        entries.push(Entry::new(key, media_type.span, build::object(inside, span)));
    }
    build::entry("content", build::object(entries, span))
}
