//! Responses by status.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{OperationId, Origin, Response, Status};
use crate::node::{Entry, Node, escape_token};

use super::body;
use super::context::{At, Context, component_name};
use super::read::{self, Shape, wrong_type};

/// Lowers `responses`, sorted: exact statuses, ranges, default.
pub(super) fn responses<'a>(context: &mut Context<'a>, operation: &At<'a>, method: &str, id: OperationId) -> Vec<Response> {
    let Some(at) = operation.child("responses") else { return Vec::new() };
    let Some(object) = at.node.as_object() else {
        context.report(wrong_type(&at, "`responses`", "an object"));
        return Vec::new();
    };
    let place = |entry: &'a Entry| At::new(&entry.value, format!("{}/{}", at.pointer, escape_token(&entry.key)));
    // Sorted before they are lowered: what is met first is emitted first, and the order of a mapping says nothing.
    let mut by_status: BTreeMap<Status, &'a Entry> = BTreeMap::new();
    for entry in object.iter().filter(|entry| !entry.key.starts_with("x-")) {
        let Some(status) = status(&entry.key) else {
            context.report(no_status(entry, &place(entry)));
            continue;
        };
        if let Some(earlier) = by_status.get(&status) {
            context.report(same_status(entry, earlier));
            continue;
        }
        by_status.insert(status, entry);
    }
    by_status.into_iter().filter_map(|(status, entry)| response(context, &place(entry), status, method, id)).collect()
}

fn no_status(entry: &Entry, at: &At<'_>) -> Diagnostic {
    Diagnostic::new(Code::WrongType, entry.key_span, format!("`{}` is no status", entry.key))
        .label("expected a status such as 200, a range such as 4XX, or default")
        .pointer(&*at.pointer)
        .help("write the status that the server answers with")
}

fn same_status(entry: &Entry, earlier: &Entry) -> Diagnostic {
    Diagnostic::new(Code::DuplicateKey, entry.key_span, format!("`{}` is the same status as `{}`", entry.key, earlier.key))
        .secondary(earlier.key_span, "first described here")
        .help("remove one of the two; the later one was left out")
}

/// A key of `responses`: three digits, a digit and `XX`, or `default`.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let first = key.chars().next()?.to_digit(10).filter(|digit| (1..=5).contains(digit))?;
    if key.len() == 3 && key.get(1..).is_some_and(|rest| rest.eq_ignore_ascii_case("XX")) {
        return u8::try_from(first).ok().map(Status::Range);
    }
    key.parse().ok().filter(|code| (100..600).contains(code)).map(Status::Exact)
}

fn response<'a>(context: &mut Context<'a>, place: &At<'a>, status: Status, method: &str, id: OperationId) -> Option<Response> {
    let shared = place.node.get("$ref").and_then(Node::as_str).map(component_name);
    let at = context.follow(place)?;
    let shape = Shape {
        what: "the response",
        required: &[("description", "\"\"")],
        children: &[("content", "{}"), ("headers", "{}"), ("links", "{}")],
    };
    let openapiv3::Response { description, headers: _, content: _, links: _, extensions: _ } = read::piece(context, &at, &shape)?;
    if let Some(links) = at.child("links") {
        context.report(
            Diagnostic::new(Code::LinkIgnored, links.node.span, "links are documentation here: no method follows them")
                .pointer(&*links.pointer)
                .help("nothing to do: callers make the next call themselves"),
        );
    }
    Some(Response {
        status,
        description,
        content: if has_body(context, &at, status, method) {
            body::content(context, &at, shared.as_deref(), &Origin::Response(id, status))
        } else {
            None
        },
        headers: headers(context, &at),
    })
}

/// Responses to HEAD, and those of some statuses, have no body (RFC 9110, sections 9.3.2, 15.3.5, 15.3.6 and 15.4.5): what the document
/// says of one would be waited for in vain.
fn has_body(context: &mut Context<'_>, at: &At<'_>, status: Status, method: &str) -> bool {
    let why = match status {
        _ if method == "HEAD" => "a response to HEAD".to_owned(),
        Status::Exact(code @ (204 | 205 | 304)) => format!("a response of status {code}"),
        _ => return true,
    };
    if let Some(content) = at.child("content").filter(|content| content.node.as_object().is_some_and(|types| !types.is_empty())) {
        context.report(
            Diagnostic::new(Code::NoBody, content.node.span, format!("{why} has no body, so its `content` is left out"))
                .pointer(&*content.pointer)
                .help("remove `content`, or describe it under the status that has it"),
        );
    }
    false
}

fn headers<'a>(context: &mut Context<'a>, at: &At<'a>) -> Vec<String> {
    let entries = at.child("headers").map(|headers| headers.entries()).unwrap_or_default();
    let mut headers = Vec::new();
    for (name, place) in entries {
        if context.follow(&place).is_none() {
            continue;
        }
        if !name.eq_ignore_ascii_case("location") {
            context.report(
                Diagnostic::new(
                    Code::IgnoredHeader,
                    place.node.span,
                    format!("the response header `{name}` is read through `Response::headers()`"),
                )
                .pointer(&*place.pointer)
                .help("nothing to do: its value is text there"),
            );
        }
        headers.push(name.to_owned());
    }
    headers
}
