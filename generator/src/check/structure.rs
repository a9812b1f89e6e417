//! Keys and containers: a key that no object of the specification has is a misspelling that would otherwise have no effect, and a list
//! where a map belongs would be passed over.
//!
//! Walks the document by the types of the specification's objects, through references into other files. Keywords of schemas, and what
//! the pieces of a path item say, are reported where they are read.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::{Documents, Location, nearest};
use crate::node::{Node, Value, escape_token};
use crate::normalise::role::{Part, Role};

/// Looks at everything that the root leads to.
pub(super) fn check(documents: &Documents, diagnostics: &mut Diagnostics) {
    let mut walk = Walk { documents, diagnostics, seen: BTreeSet::new(), open: Vec::new() };
    let root = documents.root();
    walk.value(root, Role::One(Part::Document), &mut Location::root(documents.root_file()), "the document");
    // A queue, so that long chains of references don't nest.
    while let Some((mut at, part)) = walk.open.pop() {
        if let Some(node) = documents.node(&at) {
            walk.one(node, part, &mut at);
        }
    }
    if let Some(info) = root.entry("info") {
        walk.keys(&info.value, INFO, "`info`", "/info");
    }
    for key in ["servers", "tags"] {
        if let Some(list) = root.entry(key)
            && list.value.as_array().is_none()
        {
            walk.wrong(&list.value, key, "an array", &format!("/{key}"));
        }
    }
}

struct Walk<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    seen: BTreeSet<Location>,
    /// Targets of references that are not looked at yet.
    open: Vec<(Location, Part)>,
}

impl Walk<'_> {
    /// A value of a known role; `name` is what messages call it.
    fn value(&mut self, node: &Node, role: Role, at: &mut Location, name: &str) {
        match role {
            Role::Data => {}
            Role::List(_) if node.as_array().is_none() => self.wrong(node, name, "an array", &at.pointer),
            Role::Map(part) if node.as_object().is_none() && !reads_itself(part) => self.wrong(node, name, "an object", &at.pointer),
            Role::One(part) => self.one(node, part, at),
            Role::Map(_) | Role::List(_) => self.children(node, role, at),
        }
    }

    fn one(&mut self, node: &Node, part: Part, at: &mut Location) {
        if let Some(reference) = node.get("$ref") {
            if let Ok((target, _)) = self.documents.resolve(node.span.file, reference)
                && self.seen.insert(target.clone())
            {
                self.open.push((target, part));
            }
            return;
        }
        if let Some((known, what)) = known(part) {
            self.keys(node, known, what, &at.pointer);
        }
        self.children(node, Role::One(part), at);
    }

    fn children(&mut self, node: &Node, role: Role, at: &mut Location) {
        let length = at.pointer.len();
        match &node.value {
            Value::Object(object) => {
                for entry in object {
                    at.pointer.push('/');
                    at.pointer.push_str(&escape_token(&entry.key));
                    self.value(&entry.value, role.child(&entry.key, &entry.value), at, &entry.key);
                    at.pointer.truncate(length);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    at.pointer.push('/');
                    at.pointer.push_str(&index.to_string());
                    self.value(item, role.child("", item), at, "an item");
                    at.pointer.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn keys(&mut self, node: &Node, known: &[&str], what: &str, pointer: &str) {
        let Some(object) = node.as_object() else { return };
        for entry in object.iter().filter(|entry| !entry.key.starts_with("x-") && !known.contains(&entry.key.as_str())) {
            let help = match nearest(&entry.key, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the keys are {}; one of your own begins with `x-`", known.join(", ")),
            };
            self.diagnostics.report(
                Diagnostic::new(Code::UnknownKey, entry.key_span, format!("`{}` is no key of {what}", entry.key))
                    .pointer(format!("{pointer}/{}", escape_token(&entry.key)))
                    .help(help),
            );
        }
    }

    fn wrong(&mut self, node: &Node, name: &str, expected: &str, pointer: &str) {
        self.diagnostics.report(
            Diagnostic::new(Code::WrongType, node.span, format!("`{name}` must be {expected}, but is {}", node.kind_name()))
                .label(format!("expected {expected}"))
                .pointer(pointer)
                .help(format!("write {expected} here")),
        );
    }
}

/// Maps whose wrong containers are reported where they are read.
fn reads_itself(part: Part) -> bool {
    matches!(part, Part::PathItem | Part::Response)
}

const INFO: &[&str] = &["title", "summary", "description", "termsOfService", "contact", "license", "version"];

/// The keys of an object, of OpenAPI 3.0 to 3.2, and what messages call it.
fn known(part: Part) -> Option<(&'static [&'static str], &'static str)> {
    Some(match part {
        Part::Document => (
            &[
                "openapi",
                "$self",
                "info",
                "jsonSchemaDialect",
                "servers",
                "paths",
                "webhooks",
                "components",
                "security",
                "tags",
                "externalDocs",
            ],
            "an OpenAPI document",
        ),
        Part::Components => (
            &[
                "schemas",
                "responses",
                "parameters",
                "examples",
                "requestBodies",
                "headers",
                "securitySchemes",
                "links",
                "callbacks",
                "pathItems",
                "mediaTypes",
            ],
            "`components`",
        ),
        Part::Operation => (
            &[
                "tags",
                "summary",
                "description",
                "externalDocs",
                "operationId",
                "parameters",
                "requestBody",
                "responses",
                "callbacks",
                "deprecated",
                "security",
                "servers",
            ],
            "an operation",
        ),
        Part::Parameter => (
            &[
                "name",
                "in",
                "description",
                "required",
                "deprecated",
                "allowEmptyValue",
                "style",
                "explode",
                "allowReserved",
                "schema",
                "example",
                "examples",
                "content",
            ],
            "a parameter",
        ),
        Part::RequestBody => (&["description", "content", "required"], "a request body"),
        Part::Response => (&["summary", "description", "headers", "content", "links"], "a response"),
        Part::MediaType => (&["schema", "itemSchema", "example", "examples", "encoding", "prefixEncoding", "itemEncoding"], "a media type"),
        Part::Encoding => {
            (&["contentType", "headers", "style", "explode", "allowReserved", "encoding", "prefixEncoding", "itemEncoding"], "an encoding")
        }
        Part::PathItem | Part::Header | Part::Callback | Part::Schema => return None,
    })
}
