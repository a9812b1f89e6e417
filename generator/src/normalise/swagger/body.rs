//! Parameters `in: body` and `in: formData` as request bodies.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node};
use crate::sources::Span;

use super::super::build;
use super::super::rewrite::{Rewriter, child};
use super::super::schema;
use super::media::{self, Types};
use super::operation::Input;
use super::parameter;

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The body of an operation from those of its parameters that describe it.
pub(super) fn of_operation(rewriter: &mut Rewriter<'_>, inputs: &[Input<'_>], types: &Types) -> Option<Entry> {
    let (bodies, fields): (Vec<&Input<'_>>, Vec<&Input<'_>>) = inputs.iter().partition(|input| parameter::place(input.node) == "body");
    let Some((body, others)) = bodies.split_first() else {
        return (!fields.is_empty()).then(|| build::entry("requestBody", form(rewriter, &fields, types)));
    };
    for other in others.iter().chain(&fields) {
        rewriter.report(
            Diagnostic::new(Code::SeveralBodies, other.node.span, "the operation has another body already; this parameter is left out")
                .secondary(body.node.span, "the body")
                .pointer(other.pointer.clone())
                .help("describe the whole body in one parameter"),
        );
    }
    Some(build::entry("requestBody", one(rewriter, body, types)))
}

fn one(rewriter: &mut Rewriter<'_>, body: &Input<'_>, types: &Types) -> Node {
    media::note_assumed(rewriter, types);
    let Some(reference) = body.reference else {
        return request_body(rewriter, body.node, types, &body.pointer);
    };
    let default = media::consumed_by_default(rewriter);
    if media::texts(types) == media::texts(&default) {
        return body.place.clone();
    }
    // Other media types than the shared body has, around the same schema.
    let schema = match body.node.get("schema") {
        Some(schema) if schema.get("$ref").is_none() => through(reference, &media::path_to_schema(&default)),
        Some(schema) => schema::schema(rewriter, schema, &child(&body.pointer, "schema")),
        None if body.node.get("type").is_some() => parameter::value(rewriter, body.node, &body.pointer),
        None => build::any(body.node.span),
    };
    around(rewriter, body.node, types, &schema)
}

/// A reference to something inside of what another one leads to.
pub(super) fn through(reference: &Node, path: &str) -> Node {
    let text = reference.as_str().unwrap_or_default();
    let text = if text.contains('#') { format!("{text}{path}") } else { format!("{text}#{path}") };
    build::object(vec![build::entry("$ref", build::string(text, reference.span))], reference.span)
}

/// A body parameter as a request body.
pub(super) fn request_body(rewriter: &mut Rewriter<'_>, node: &Node, types: &Types, at: &str) -> Node {
    let schema = match (node.get("schema"), node.get("type")) {
        (Some(schema), _) => schema::schema(rewriter, schema, &child(at, "schema")),
        (None, Some(written)) => {
            let help = "write `schema` with the type in it";
            rewriter.mended(written.span, &child(at, "type"), "a body has a `schema` in Swagger 2.0; its type is read as one", help);
            parameter::value(rewriter, node, at)
        }
        (None, None) => build::any(node.span),
    };
    around(rewriter, node, types, &schema)
}

fn around(rewriter: &mut Rewriter<'_>, node: &Node, types: &Types, schema: &Node) -> Node {
    let types = media::or_json(types, node.span);
    let kept = |entry: &&Entry| matches!(entry.key.as_str(), "description" | "required") || entry.key.starts_with("x-");
    let mut entries: Vec<Entry> = node.as_object().into_iter().flatten().filter(kept).cloned().collect();
    entries.push(media::content(rewriter, &types, schema, node.span));
    build::object(entries, node.span)
}

/// Form fields as the properties of one object.
fn form(rewriter: &mut Rewriter<'_>, fields: &[&Input<'_>], types: &Types) -> Node {
    let span = fields.first().map_or(rewriter.documents.root().span, |field| field.place.span);
    let media_type = form_type(rewriter, fields, types, span);
    let place = if media_type.as_str() == Some(MULTIPART) { "multipart" } else { "formData" };
    let (mut properties, mut required, mut encoding) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let Some(name) = field.node.get("name").filter(|name| name.as_str().is_some()) else { continue };
        if field.reference.is_some() && !rewriter.may_copy(field.node) {
            continue;
        }
        let key = name.as_str().unwrap_or_default();
        let (value, style) = field_value(rewriter, field, place);
        properties.push(Entry::new(key, name.span, value));
        if field.node.get("required").and_then(Node::as_bool) == Some(true) {
            required.push(build::string(key, name.span));
        }
        // Parts of a multipart body have no styles: a list is a part for each item.
        if place == "formData" && !style.is_empty() {
            encoding.push(Entry::new(key, name.span, build::object(style, field.node.span)));
        }
    }
    let is_required = !required.is_empty();
    let mut schema = vec![build::entry("type", build::string("object", span)), build::entry("properties", build::object(properties, span))];
    if is_required {
        schema.push(build::entry("required", build::array(required, span)));
    }
    let mut content = vec![build::entry("schema", build::object(schema, span))];
    if !encoding.is_empty() {
        content.push(build::entry("encoding", build::object(encoding, span)));
    }
    let key = media_type.as_str().unwrap_or(URLENCODED);
    let content = build::object(vec![Entry::new(key, media_type.span, build::object(content, span))], span);
    build::object(vec![build::entry("required", build::boolean(is_required, span)), build::entry("content", content)], span)
}

/// The schema of a field, and its style if it is a list.
fn field_value(rewriter: &mut Rewriter<'_>, field: &Input<'_>, place: &str) -> (Node, Vec<Entry>) {
    let (mut value, style) = match parameter::style(rewriter, field.node, place, &field.pointer) {
        Some(style) => (parameter::value(rewriter, field.node, &field.pointer), style),
        None => (parameter::joined_by_caller(field.node), Vec::new()),
    };
    if let (crate::node::Value::Object(object), Some(description)) = (&mut value.value, field.node.get("description")) {
        object.insert(build::entry("description", description.clone()));
    }
    (value, style)
}

/// The media type of a form: multipart where there is a file, or where nothing else is taken.
fn form_type(rewriter: &mut Rewriter<'_>, fields: &[&Input<'_>], types: &Types, span: Span) -> Node {
    let file = fields.iter().any(|field| field.node.get("type").and_then(Node::as_str) == Some("file"));
    let listed = |wanted: &str| types.iter().find(|node| node.as_str().is_some_and(|text| text.eq_ignore_ascii_case(wanted)));
    let found = if file { listed(MULTIPART) } else { listed(URLENCODED).or_else(|| listed(MULTIPART)) };
    if let Some(found) = found {
        let text = if found.as_str().is_some_and(|text| text.eq_ignore_ascii_case(MULTIPART)) { MULTIPART } else { URLENCODED };
        return build::string(text, found.span);
    }
    let assumed = if file { MULTIPART } else { URLENCODED };
    rewriter.report(
        Diagnostic::new(Code::AssumedMediaType, span, format!("`consumes` lists no media type of forms, and {assumed} is assumed"))
            .pointer(fields.first().map_or(String::new(), |field| field.pointer.clone()))
            .help(format!("add `consumes: [{assumed}]` to the operation")),
    );
    build::string(assumed, span)
}
