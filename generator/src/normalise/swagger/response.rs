//! Responses: their schema under each media type that is produced.

use crate::node::{Entry, Node, Value};

use super::super::build;
use super::super::document;
use super::super::rewrite::{Rewriter, child};
use super::super::role::{Part, Role};
use super::super::schema;
use super::body::through;
use super::media::{self, Types};

/// The responses of an operation.
pub(super) fn responses(rewriter: &mut Rewriter<'_>, node: &Node, types: &Types, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries = Vec::with_capacity(object.len());
    for entry in object {
        let pointer = child(at, &entry.key);
        note_assumed(rewriter, &entry.value, types);
        let value = if entry.key.starts_with("x-") {
            entry.value.clone()
        } else if let Some(reference) = entry.value.get("$ref").filter(|reference| reference.as_str().is_some()) {
            document::siblings(rewriter, &entry.value, &pointer);
            shared(rewriter, &entry.value, reference, types)
        } else {
            response(rewriter, &entry.value, types, &pointer)
        };
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    build::object(entries, node.span)
}

/// Notes where the type of a response is not said. Files are bytes whatever they are.
fn note_assumed(rewriter: &mut Rewriter<'_>, place: &Node, types: &Types) {
    let documents = rewriter.documents;
    let target = place.get("$ref").and_then(|reference| documents.resolve(reference.span.file, reference).ok());
    let response = target.map_or(place, |(_, target)| target);
    if response.get("schema").is_some() && !is_file(response) {
        media::note_assumed(rewriter, types);
    }
}

/// A response of its own.
pub(super) fn response(rewriter: &mut Rewriter<'_>, node: &Node, types: &Types, at: &str) -> Node {
    let schema = node.get("schema").map(|schema| schema::schema(rewriter, schema, &child(at, "schema")));
    around(rewriter, node, types, schema, at)
}

/// A shared response. It stays a reference unless the operation answers in other media types.
fn shared(rewriter: &mut Rewriter<'_>, place: &Node, reference: &Node, types: &Types) -> Node {
    let documents = rewriter.documents;
    let Ok((location, target)) = documents.resolve(reference.span.file, reference) else { return place.clone() };
    let default = media::produced_by_default(rewriter);
    let of_default = default.first().and_then(Node::as_str).unwrap_or("application/json");
    let same = types.is_empty() || media::texts(types).contains(&of_default);
    let Some(written) = target.get("schema").filter(|_| !same) else { return place.clone() };
    let schema = if written.get("$ref").is_some() {
        schema::schema(rewriter, written, &child(&location.pointer, "schema"))
    } else {
        let file = is_file(target);
        let default = if file && default.is_empty() { vec![build::string(OCTETS, target.span)] } else { default };
        through(reference, &media::path_to_schema(&default))
    };
    around(rewriter, target, types, Some(schema), &location.pointer)
}

const OCTETS: &str = "application/octet-stream";

fn is_file(response: &Node) -> bool {
    response.get("schema").and_then(|schema| schema.get("type")).and_then(Node::as_str) == Some("file")
}

/// The response with its schema under each type, and the examples beside it.
fn around(rewriter: &mut Rewriter<'_>, node: &Node, types: &Types, schema: Option<Node>, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries: Vec<Entry> = Vec::new();
    for entry in object {
        match entry.key.as_str() {
            "schema" | "examples" => {}
            "headers" => entries.push(rewriter.entry(entry, Role::Map(Part::Header), at)),
            _ => entries.push(entry.clone()),
        }
    }
    if let Some(schema) = schema {
        let types =
            if is_file(node) && types.is_empty() { vec![build::string(OCTETS, schema.span)] } else { media::or_json(types, node.span) };
        let mut content = media::content(rewriter, &types, &schema, node.span);
        examples(node, &mut content.value);
        entries.push(content);
    }
    build::object(entries, node.span)
}

/// Examples by media type, each beside the schema of its type.
fn examples(node: &Node, content: &mut Node) {
    let Value::Object(content) = &mut content.value else { return };
    for example in node.get("examples").and_then(Node::as_object).into_iter().flatten() {
        if let Some(Value::Object(media_type)) = content.get_mut(&example.key).map(|node| &mut node.value) {
            media_type.insert(Entry::new("example", example.key_span, example.value.clone()));
        }
    }
}
