//! Parameters and headers: their types go into a schema, `collectionFormat` becomes a style.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};

use super::super::build;
use super::super::rewrite::{Rewriter, child};
use super::super::schema;
use super::{body, media};

/// Keywords that describe the value.
const OF_SCHEMA: [&str; 23] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-enumDeprecated",
    "x-ms-enum",
];

/// Where a parameter stands in a request: `query`, `header`, `path`, `formData` or `body`.
pub(super) fn place(node: &Node) -> &str {
    node.get("in").and_then(Node::as_str).unwrap_or_default()
}

/// A parameter that stands by itself. A body turns into a request body where it is.
pub(super) fn component(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    match place(node) {
        "body" => {
            let types = media::consumed_by_default(rewriter);
            body::request_body(rewriter, node, &types, at)
        }
        "formData" => node.clone(),
        _ => plain(rewriter, node, at),
    }
}

/// A parameter of the query, the path or the headers.
pub(super) fn plain(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries = rest(object);
    let (schema, style) = match style(rewriter, node, place(node), at) {
        Some(style) => (value(rewriter, node, at), style),
        None => (joined_by_caller(node), Vec::new()),
    };
    entries.push(build::entry("schema", schema));
    entries.extend(style);
    build::object(entries, node.span)
}

/// A response header.
pub(super) fn header(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut entries = rest(object);
    entries.push(build::entry("schema", value(rewriter, node, at)));
    build::object(entries, node.span)
}

/// What does not describe the value.
fn rest(object: &Object) -> Vec<Entry> {
    let of_value = |key: &str| OF_SCHEMA.contains(&key) || matches!(key, "schema" | "collectionFormat");
    object.iter().filter(|entry| !of_value(&entry.key)).cloned().collect()
}

/// The schema of a parameter.
pub(super) fn value(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    if node.get("type").is_none()
        && let Some(written) = node.get("schema")
    {
        let help = "write the keywords of the schema at the parameter itself";
        rewriter.mended(
            written.span,
            &child(at, "schema"),
            "only a body has a `schema` in Swagger 2.0; it is read as in OpenAPI 3.0",
            help,
        );
        return schema::schema(rewriter, written, &child(at, "schema"));
    }
    if let Some(written) = node.get("schema") {
        let help = "remove one of the two";
        rewriter.mended(written.span, &child(at, "schema"), "beside `type` this `schema` is not read", help);
    }
    let keywords = node.as_object().into_iter().flatten().filter(|entry| OF_SCHEMA.contains(&entry.key.as_str()));
    let entries: Vec<Entry> = keywords
        .map(|entry| match entry.key.as_str() {
            "items" => Entry::new("items", entry.key_span, items(rewriter, &entry.value, &child(at, "items"))),
            _ => entry.clone(),
        })
        .collect();
    schema::schema(rewriter, &build::object(entries, node.span), at)
}

/// Items without the format of lists in lists, for which 3.0 has no word.
fn items(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Object(object) = &node.value else { return node.clone() };
    let mut object = object.clone();
    if let Some(format) = object.remove("collectionFormat")
        && object.get("type").and_then(Node::as_str) == Some("array")
    {
        rewriter.report(
            Diagnostic::new(Code::UnsupportedParameter, format.value.span, "OpenAPI 3.0 can't say how a list inside a list is written")
                .pointer(child(at, "collectionFormat"))
                .help("describe the outer items as strings, which the caller joins"),
        );
    }
    if let Some(inner) = object.get("items").cloned() {
        let inner = items(rewriter, &inner, &child(at, "items"));
        object.insert(build::entry("items", inner));
    }
    Node::new(Value::Object(object), node.span)
}

/// `style` and `explode` for a list, nothing for other values. `None` where no style of 3.0 writes such a list, which is reported.
pub(super) fn style(rewriter: &mut Rewriter<'_>, node: &Node, place: &str, at: &str) -> Option<Vec<Entry>> {
    if node.get("type").and_then(Node::as_str) != Some("array") {
        if let Some(format) = node.get("collectionFormat").filter(|_| node.get("schema").is_none()) {
            rewriter.report(
                Diagnostic::new(Code::ParameterKey, format.span, "`collectionFormat` has no effect: the value is no list")
                    .pointer(child(at, "collectionFormat"))
                    .help("remove it, or write `type: array`"),
            );
        }
        return Some(Vec::new());
    }
    let written = node.get("collectionFormat");
    let span = written.map_or(node.span, |format| format.span);
    let format = written.and_then(Node::as_str).unwrap_or("csv");
    let style = |style: &str, explode: bool| {
        Some(vec![build::entry("style", build::string(style, span)), build::entry("explode", build::boolean(explode, span))])
    };
    match (place, format) {
        ("query" | "formData", "csv") => style("form", false),
        ("query" | "formData" | "multipart", "multi") => style("form", true),
        ("query" | "formData", "ssv") => style("spaceDelimited", false),
        ("query" | "formData", "pipes") => style("pipeDelimited", false),
        ("path" | "header", "csv") => Some(Vec::new()),
        _ => {
            rewriter.report(
                Diagnostic::new(
                    Code::UnsupportedParameter,
                    span,
                    format!("no style of OpenAPI 3.0 writes a list as `{format}` here; the value is a string"),
                )
                .pointer(child(at, "collectionFormat"))
                .help("callers join the items themselves, or the server takes another `collectionFormat`"),
            );
            None
        }
    }
}

/// The schema of a list that the caller writes as one text.
pub(super) fn joined_by_caller(node: &Node) -> Node {
    build::object(vec![build::entry("type", build::string("string", node.span))], node.span)
}
