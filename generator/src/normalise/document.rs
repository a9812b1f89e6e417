//! `OpenAPI` 3.x above its schemas: what later versions added is reported and set aside, what they made optional is filled in.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};

use super::build;
use super::dialect::Dialect;
use super::rewrite::{Rewriter, child, internal};
use super::role::{Part, Role};
use super::swagger;

mod parameter;
mod path_item;
mod security;

pub(super) use path_item::only_texts;

/// The version that a normalised document is of.
pub(super) const VERSION: &str = "3.0.3";

/// An object of the specification that is no schema and no reference.
pub(super) fn part(rewriter: &mut Rewriter<'_>, node: &Node, part: Part, at: &str) -> Node {
    if rewriter.dialect == Dialect::Swagger2 {
        return swagger::part(rewriter, node, part, at);
    }
    let node = rewriter.children(node, Role::One(part), at);
    let Value::Object(mut object) = node.value else { return node };
    let span = node.span;
    match part {
        Part::Document => document(rewriter, &mut object, span),
        Part::Components => security::schemes(rewriter, &mut object, at),
        Part::PathItem => path_item::path_item(rewriter, &mut object, at),
        Part::Operation => path_item::operation(rewriter, &mut object, span, at),
        Part::Parameter => parameter::parameter(rewriter, &mut object, at),
        Part::Response => response(rewriter, &mut object, span),
        Part::MediaType => media_type(rewriter, &mut object, at),
        _ => {}
    }
    Node::new(Value::Object(object), span)
}

/// A reference to something that is no schema. Only a path item may say more beside it.
pub(super) fn reference(rewriter: &mut Rewriter<'_>, node: &Node, part: Part, at: &str) -> Node {
    match part {
        Part::PathItem if rewriter.dialect == Dialect::Swagger2 => swagger::path_reference(rewriter, node, at),
        Part::PathItem => path_item::joined(rewriter, node, at),
        Part::MediaType => media_type_reference(rewriter, node),
        _ => {
            siblings(rewriter, node, at);
            node.clone()
        }
    }
}

/// Keys beside a reference are ignored in 3.0; since 3.1 they may replace the description of what it leads to.
pub(super) fn siblings(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) {
    let others = node.as_object().into_iter().flatten().filter(|entry| entry.key != "$ref" && !entry.key.starts_with("x-"));
    for entry in others {
        rewriter.report(
            Diagnostic::new(Code::SiblingIgnored, entry.key_span, format!("`{}` beside `$ref` has no effect", entry.key))
                .pointer(child(at, &entry.key))
                .help("say it where the reference leads to, or write the whole out here"),
        );
    }
}

fn document(rewriter: &mut Rewriter<'_>, object: &mut Object, span: crate::sources::Span) {
    security::requirements(rewriter, object);
    overloaded_paths(rewriter, object);
    if rewriter.dialect == Dialect::V3_0 {
        return;
    }
    if let Some(version) = object.get("openapi").cloned() {
        object.insert(Entry::new(internal("version"), version.span, version.clone()));
        object.insert(build::entry("openapi", build::string(VERSION, version.span)));
    }
    if let Some(dialect) = object.get("jsonSchemaDialect").filter(|dialect| dialect.as_str().is_some_and(|uri| !is_own_dialect(uri))) {
        rewriter.report(
            Diagnostic::new(Code::UnsupportedKeyword, dialect.span, "schemas are read in the dialect of OpenAPI, whatever this one means")
                .pointer("/jsonSchemaDialect")
                .help("remove `jsonSchemaDialect`, and write the schemas in the dialect of OpenAPI"),
        );
    }
    if let Some(webhooks) = object.remove("webhooks") {
        for entry in webhooks.value.as_object().into_iter().flatten().filter(|entry| !entry.key.starts_with("x-")) {
            rewriter.report(
                Diagnostic::new(
                    Code::WebhookIgnored,
                    entry.key_span,
                    format!("the webhook `{}` is a request of the server: the client has no method for it", entry.key),
                )
                .pointer(child("/webhooks", &entry.key))
                .help("nothing to do: the type of its body is there with the feature `webhook-types`, if no operation has a use for it"),
            );
        }
        object.insert(Entry::new(internal("webhooks"), webhooks.key_span, webhooks.value));
    }
    // Optional since 3.1, where a document may consist of webhooks or components alone.
    if !object.contains_key("paths") {
        object.insert(build::entry("paths", build::any(span)));
    }
}

/// Paths that differ from others in their query alone (AutoRest). They are paths like the others here, whose fixed query is sent.
pub(super) const OVERLOADED: &str = "x-ms-paths";

/// Puts those paths among the others.
pub(super) fn overloaded_paths(rewriter: &mut Rewriter<'_>, object: &mut Object) {
    let Some(entry) = object.get(OVERLOADED).is_some_and(|node| node.as_object().is_some()).then(|| object.remove(OVERLOADED)).flatten()
    else {
        return;
    };
    if object.get("paths").is_none_or(|paths| paths.as_object().is_none()) {
        object.insert(build::entry("paths", build::any(entry.value.span)));
    }
    let Some(Value::Object(paths)) = object.get_mut("paths").map(|node| &mut node.value) else { return };
    let Value::Object(overloaded) = entry.value.value else { return };
    for path in overloaded.into_entries() {
        if let Some(earlier) = paths.entry(&path.key) {
            rewriter.report(
                Diagnostic::new(Code::DuplicatePath, path.key_span, format!("the path `{}` stands under `paths`, too", path.key))
                    .secondary(earlier.key_span, "this one counts")
                    .pointer(child(&format!("/{OVERLOADED}"), &path.key))
                    .help("join the operations of both under one path"),
            );
        } else {
            paths.insert(path);
        }
    }
}

/// The dialect of `OpenAPI` itself, and the one of JSON Schema that it extends.
pub(super) fn is_own_dialect(uri: &str) -> bool {
    uri.starts_with("https://spec.openapis.org/oas/3.") || uri.trim_end_matches('#') == "https://json-schema.org/draft/2020-12/schema"
}

/// Since 3.2 a response needs no description, and has a summary.
fn response(rewriter: &Rewriter<'_>, object: &mut Object, span: crate::sources::Span) {
    if rewriter.dialect < Dialect::V3_2 {
        return;
    }
    let summary = object.remove("summary").map(|entry| entry.value);
    if !object.contains_key("description") {
        let text = summary.unwrap_or_else(|| build::string("", span));
        object.insert(build::entry("description", text));
    }
}

fn media_type(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    for (key, code, message) in [
        ("itemSchema", Code::StreamItems, "the items of this stream are not typed: the body is offered as a whole"),
        ("prefixEncoding", Code::ValueRule, "the encoding of parts by position is not used"),
        ("itemEncoding", Code::ValueRule, "the encoding of parts without names is not used"),
    ] {
        let Some(entry) = object.remove(key) else { continue };
        if key == "itemSchema" && is_stream(at) {
            object.insert(Entry::new(internal(key), entry.key_span, entry.value));
            continue;
        }
        rewriter
            .report(Diagnostic::new(code, entry.key_span, message).pointer(child(at, key)).help("describe the whole body under `schema`"));
        object.insert(Entry::new(internal(key), entry.key_span, entry.value));
    }
}

/// The client gives out the values of such a response one by one.
fn is_stream(at: &str) -> bool {
    let essence = at.rsplit('/').next().unwrap_or_default().replace("~1", "/");
    let essence = essence.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_stream =
        essence == "text/event-stream" || essence.ends_with("jsonl") || essence.ends_with("ndjson") || essence.ends_with("jsonlines");
    is_stream && at.contains("/responses/")
}

/// A shared media type (`OpenAPI` 3.2 section 4.15) by the schema inside it. One without a schema says nothing here either.
fn media_type_reference(rewriter: &Rewriter<'_>, node: &Node) -> Node {
    let Some(reference) = node.get("$ref") else { return node.clone() };
    match rewriter.documents.resolve(reference.span.file, reference) {
        Ok((_, target)) if target.get("schema").is_none() => return build::any(node.span),
        Ok(_) => {}
        Err(_) => return node.clone(),
    }
    let text = format!("{}/schema", reference.as_str().unwrap_or_default());
    let schema = build::object(vec![build::entry("$ref", build::string(text, reference.span))], node.span);
    build::object(vec![build::entry("schema", schema)], node.span)
}
