//! Paths, operations and tags.

use std::collections::HashMap;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Docs, Operation, OperationId, OwnServer, Scheme, Server, Tag};
use crate::node::{Entry, Node, escape_token};
use crate::sources::Span;

use super::context::{At, Context};
use super::read::{self, Shape, wrong_type};
use super::{about, body, media, operation_servers, pagination, parameter, path_template, response, security};

const METHODS: &[(&str, &str)] = &[
    ("get", "GET"),
    ("put", "PUT"),
    ("post", "POST"),
    ("delete", "DELETE"),
    ("options", "OPTIONS"),
    ("head", "HEAD"),
    ("patch", "PATCH"),
    ("trace", "TRACE"),
    ("query", "QUERY"),
];

/// Lowers `paths`. Gives the tags that are used, in the order of the document, the operations, and what each of them says of its pages.
pub(super) fn operations<'a>(
    context: &mut Context<'a>,
    root: &At<'a>,
    schemes: &[Scheme],
    servers: &[Server],
) -> (Vec<Tag>, Vec<Operation>, Vec<Option<At<'a>>>) {
    let mut lowering = Lowering {
        schemes,
        servers,
        declared: declared_tags(context, root),
        tags: Vec::new(),
        operations: Vec::new(),
        ids: HashMap::new(),
        paging: Vec::new(),
    };
    match root.child("paths") {
        Some(paths) => lowering.paths(context, &paths),
        None => context.report(
            Diagnostic::new(Code::MissingField, root.node.span, "the document has no `paths`").help("add `paths`, if only as `paths: {}`"),
        ),
    }
    lowering.sorted()
}

/// `tags` of the document.
fn declared_tags<'a>(context: &mut Context<'a>, root: &At<'a>) -> Vec<Tag> {
    let shape = Shape { what: "the tag", required: &[("name", "\"\"")], children: &[("externalDocs", "null")] };
    let items = root.child("tags").map(|tags| tags.items()).unwrap_or_default();
    let mut tags = Vec::new();
    for at in items {
        let Some(openapiv3::Tag { name, description, external_docs: _, extensions: _ }) = read::piece(context, &at, &shape) else {
            continue;
        };
        if tags.iter().any(|known: &Tag| known.name == name) {
            context.report(
                Diagnostic::new(Code::DuplicateKey, at.node.span, format!("the tag `{name}` is described twice"))
                    .pointer(&*at.pointer)
                    .help("remove one of the two; the later one was left out"),
            );
            continue;
        }
        // Since 3.2 a tag has a summary, too.
        let summary = || at.node.get("summary").and_then(Node::scalar_text).map(str::to_owned);
        tags.push(Tag {
            name,
            description: description.or_else(summary),
            more: about::external_docs(at.node),
            rust_name: at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned),
        });
    }
    tags
}

/// What two forms of one operation have in common.
struct Head<'p> {
    id: Option<String>,
    method: &'static str,
    path: &'p str,
    span: Span,
    tag: usize,
    docs: Docs,
    servers: Vec<OwnServer>,
}

/// What kind of stream an operation offers beside what was chosen.
fn offered_stream(operation: &Operation) -> Option<&'static str> {
    let successes = operation.responses.iter().filter(|response| operation.is_success(response.status));
    let contents = successes.filter_map(|response| response.content.as_ref()).filter(|content| !media::is_stream(&content.media_type.0));
    let others: Vec<&String> = contents.flat_map(|content| &content.others).collect();
    if others.iter().any(|other| media::is_events(other)) {
        Some("events")
    } else {
        others.iter().any(|other| media::is_lines(other)).then_some("lines")
    }
}

struct Lowering<'s, 'a> {
    schemes: &'s [Scheme],
    servers: &'s [Server],
    declared: Vec<Tag>,
    tags: Vec<Tag>,
    operations: Vec<Operation>,
    /// operationIds and where they stand.
    ids: HashMap<String, Span>,
    /// What each operation says of its pages.
    paging: Vec<Option<At<'a>>>,
}

impl<'a> Lowering<'_, 'a> {
    fn paths(&mut self, context: &mut Context<'a>, paths: &At<'a>) {
        let Some(object) = paths.node.as_object() else {
            context.report(wrong_type(paths, "`paths`", "an object"));
            return;
        };
        let mut templates: HashMap<String, &Entry> = HashMap::new();
        for entry in object.iter().filter(|entry| !entry.key.starts_with("x-")) {
            path_template::check(context, entry);
            if let Some(earlier) = templates.insert(path_template::shape(&entry.key), entry) {
                context.report(same_path(entry, earlier));
            }
            let place = At::new(&entry.value, format!("{}/{}", paths.pointer, escape_token(&entry.key)));
            // What stands beside a reference that leads nowhere is kept.
            let item = context.follow(&place).unwrap_or(place);
            self.path_item(context, &entry.key, &item);
        }
    }

    fn path_item(&mut self, context: &mut Context<'a>, path: &str, item: &At<'a>) {
        let Some(object) = item.node.as_object() else {
            context.report(wrong_type(item, "the path item", "an object"));
            return;
        };
        for entry in object {
            if let Some((_, method)) = METHODS.iter().find(|(key, _)| *key == entry.key) {
                let at = At::new(&entry.value, format!("{}/{}", item.pointer, entry.key));
                self.operation(context, path, method, item, &at, entry.key_span);
            } else if !known_item_key(&entry.key) {
                context.report(
                    Diagnostic::new(
                        Code::UnsupportedKeyword,
                        entry.key_span,
                        format!("`{}` is no method and no other key of a path item", entry.key),
                    )
                    .help("methods are get, put, post, delete, options, head, patch, trace and query"),
                );
            }
        }
    }

    fn operation(&mut self, context: &mut Context<'a>, path: &str, method: &'static str, item: &At<'a>, at: &At<'a>, span: Span) {
        let shape = Shape {
            what: "the operation",
            required: &[("responses", "{}")],
            children: &[
                ("parameters", "[]"),
                ("requestBody", "null"),
                ("responses", "{}"),
                ("callbacks", "{}"),
                ("externalDocs", "null"),
                ("servers", "[]"),
            ],
        };
        let Some(read) = read::piece(context, at, &shape) else { return };
        let openapiv3::Operation {
            tags,
            summary,
            description,
            external_docs: _,
            operation_id,
            parameters: _,
            request_body: _,
            responses: _,
            callbacks: _,
            deprecated,
            security: _,
            servers: _,
            extensions: _,
        } = read;
        let texts = docs(item, Docs { title: summary, description, deprecated, more: about::external_docs(at.node) });
        self.claim(context, at, operation_id.as_deref());
        report_left_out(context, at);
        let servers = operation_servers::own(context, self.servers, item, at);
        let tag = self.tag(tags.first().map_or("", String::as_str));
        let head = Head { id: operation_id, method, path, span, tag, docs: texts, servers };
        let operation = self.lowered(context, item, at, &head, None);
        let stream = offered_stream(&operation);
        self.operations.push(operation);
        self.paging.push(at.child(pagination::KEY).or_else(|| at.child(pagination::autorest::KEY)));
        if stream.is_some() {
            context.wants_stream = true;
            let operation = self.lowered(context, item, at, &head, stream);
            context.wants_stream = false;
            self.operations.push(operation);
            self.paging.push(None);
        }
    }

    /// An operation with what stands below it. Its inline types belong to it alone, so that they are lowered for each of two forms.
    fn lowered(&self, context: &mut Context<'a>, item: &At<'a>, at: &At<'a>, head: &Head<'_>, stream: Option<&'static str>) -> Operation {
        let Head { id: operation_id, method, path, span, tag, docs, servers } = head;
        let id = OperationId(self.operations.len());
        Operation {
            id: operation_id.clone(),
            method,
            path: (*path).to_owned(),
            span: *span,
            tag: *tag,
            docs: docs.clone(),
            rust_name: at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned),
            idempotent: at.node.get("x-rust-idempotent").and_then(Node::as_bool),
            stream,
            servers: servers.clone(),
            parameters: parameter::parameters(context, item, at, path, id),
            body: body::body(context, at, id),
            responses: response::responses(context, at, method, id),
            paging: None,
            security: security::requirements(context, at, self.schemes),
        }
    }

    /// An operationId can be given once.
    fn claim(&mut self, context: &mut Context<'_>, at: &At<'_>, id: Option<&str>) {
        let (Some(id), Some(place)) = (id, at.child("operationId")) else { return };
        match self.ids.get(id) {
            Some(earlier) => context.report(
                Diagnostic::new(Code::DuplicateOperationId, place.node.span, format!("the operationId `{id}` is given twice"))
                    .secondary(*earlier, "first given here")
                    .pointer(&*place.pointer)
                    .help("give this operation another operationId"),
            ),
            None => {
                self.ids.insert(id.to_owned(), place.node.span);
            }
        }
    }

    /// Index of a tag, which is added where it is new.
    fn tag(&mut self, name: &str) -> usize {
        if let Some(index) = self.tags.iter().position(|tag| tag.name == name) {
            return index;
        }
        let declared = self.declared.iter().find(|tag| tag.name == name).cloned();
        self.tags.push(declared.unwrap_or_else(|| Tag { name: name.to_owned(), description: None, more: None, rust_name: None }));
        self.tags.len() - 1
    }

    /// Declared tags in their order, then the others in order of appearance.
    fn sorted(mut self) -> (Vec<Tag>, Vec<Operation>, Vec<Option<At<'a>>>) {
        let position = |tag: &Tag| self.declared.iter().position(|declared| declared.name == tag.name).unwrap_or(usize::MAX);
        let mut order: Vec<usize> = (0..self.tags.len()).collect();
        order.sort_by_key(|index| position(&self.tags[*index]));
        for operation in &mut self.operations {
            operation.tag = order.iter().position(|index| *index == operation.tag).unwrap_or(0);
        }
        let tags = order.iter().map(|index| self.tags[*index].clone()).collect();
        (tags, self.operations, self.paging)
    }
}

/// An operation that says nothing of itself has the texts of its path item, which "apply to all operations in this path".
fn docs(item: &At<'_>, own: Docs) -> Docs {
    if own.title.is_some() || own.description.is_some() || item.node.get("$ref").is_some() {
        return own;
    }
    let text = |key: &str| item.node.get(key).and_then(Node::scalar_text).map(str::to_owned);
    Docs { title: text("summary"), description: text("description"), ..own }
}

/// What an operation may say that has no effect on the client.
fn report_left_out(context: &mut Context<'_>, at: &At<'_>) {
    if let Some(callbacks) = at.child("callbacks") {
        context.report(
            Diagnostic::new(
                Code::CallbackIgnored,
                callbacks.node.span,
                "callbacks are requests of the server: the client has no method for them",
            )
            .pointer(&*callbacks.pointer)
            .help(
                "nothing to do: the types of their bodies are there with the feature `webhook-types`, if no operation has a use for them",
            ),
        );
    }
}

fn known_item_key(key: &str) -> bool {
    matches!(key, "parameters" | "summary" | "description" | "servers" | "$ref") || key.starts_with("x-")
}

fn same_path(entry: &Entry, earlier: &Entry) -> Diagnostic {
    Diagnostic::new(Code::DuplicatePath, entry.key_span, format!("`{}` is the same path as `{}`", entry.key, earlier.key))
        .secondary(earlier.key_span, "the other one")
        .help("join the operations of both under one path")
}
