//! Parameters, and what 3.2 added to them.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};

use super::super::build;
use super::super::dialect::Dialect;
use super::super::rewrite::{Rewriter, child};

/// What a form is sent as.
const FORM: &str = "application/x-www-form-urlencoded";

/// Says in the words of 3.0 what 3.2 added.
pub(super) fn parameter(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    if rewriter.dialect >= Dialect::V3_2 {
        form_in_query(object);
    }
    // A cookie style of 3.2: as `form`, but nothing is percent-encoded.
    let cookie = object.get("style").and_then(Node::as_str) == Some("cookie");
    if cookie && let Some(style) = object.remove("style") {
        rewriter.report(
            Diagnostic::new(
                Code::UnsupportedParameter,
                style.value.span,
                "the style `cookie` is sent as `form`, which percent-encodes the value",
            )
            .pointer(child(at, "style"))
            .help("values of letters and digits are the same in both; others the caller sets in a header"),
        );
    }
}

/// A form that is the whole query string has the bytes of an object in the query whose properties are written one by one.
fn form_in_query(object: &mut Object) {
    let Some(schema) = form(object).cloned() else { return };
    let Some(content) = object.remove("content") else { return };
    let span = content.key_span;
    let entries = [("in", build::string("query", span)), ("style", build::string("form", span)), ("explode", build::boolean(true, span))];
    for (key, node) in entries {
        object.insert(build::entry(key, node));
    }
    object.insert(Entry::new("schema", schema.key_span, schema.value));
}

/// The schema of a parameter that is the whole query string (`OpenAPI` 3.2 section 4.12), where that is a form.
fn form(object: &Object) -> Option<&Entry> {
    let is_whole = object.get("in").and_then(Node::as_str) == Some(WHOLE);
    object.get("content").filter(|_| is_whole)?.get(FORM)?.entry("schema")
}

/// Where a parameter is the whole query string.
const WHOLE: &str = "querystring";

/// Takes out parameters that are the whole query string and no form.
pub(super) fn parameters(rewriter: &mut Rewriter<'_>, object: &mut Object, at: &str) {
    if rewriter.dialect < Dialect::V3_2 {
        return;
    }
    let documents = rewriter.documents;
    let is_dropped = |node: &Node| {
        let target = node.get("$ref").and_then(|reference| documents.resolve(reference.span.file, reference).ok());
        let target = target.map_or(node, |(_, target)| target).as_object();
        target.is_some_and(|it| it.get("in").and_then(Node::as_str) == Some(WHOLE) && form(it).is_none())
    };
    let Some(Value::Array(items)) = object.get_mut("parameters").map(|node| &mut node.value) else { return };
    let mut index = 0;
    items.retain(|node| {
        let dropped = is_dropped(node);
        if dropped {
            rewriter.report(
                Diagnostic::new(
                    Code::UnsupportedParameter,
                    node.span,
                    format!("a parameter that is the whole query string, and is not of type {FORM}, is left out"),
                )
                .pointer(format!("{at}/parameters/{index}"))
                .help("describe each name of the query as a parameter `in: query`"),
            );
        }
        index += 1;
        !dropped
    });
}
