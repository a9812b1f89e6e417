//! One schema of any dialect, folded into the words of `OpenAPI` 3.0.
//!
//! First the schemas inside are folded, each where it stands; then the keywords around them, a file per concern.

mod arrays;
mod bounds;
mod content;
mod identity;
mod mend;
mod objects;
mod reference;
mod types;
mod values;

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Object, Value};
use crate::sources::Span;

use super::build;
use super::rewrite::{Rewriter, child, internal};
use super::role::{Part, Role};

/// Keywords whose schemas no type is made of, so that there is nothing to say about them unless a reference leads there.
const LEFT_ALONE: [&str; 10] =
    ["$defs", "definitions", "not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas", "contentSchema"];

/// A schema whose keywords are being folded.
struct Draft<'r, 'a> {
    rewriter: &'r mut Rewriter<'a>,
    object: Object,
    /// The pointer in the document as it was written.
    at: &'r str,
}

/// Folds a schema.
pub(super) fn schema(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    fold(rewriter, node, at, false)
}

/// Folds a branch of a union, where null may stand as a schema of its own.
fn branch(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    fold(rewriter, node, at, true)
}

fn fold(rewriter: &mut Rewriter<'_>, node: &Node, at: &str, is_branch: bool) -> Node {
    match &node.value {
        Value::Bool(value) => boolean(rewriter, *value, node.span, at),
        Value::Object(object) => {
            let children = children(rewriter, object, at);
            let mut draft = Draft { rewriter, object: children, at };
            draft.fold(is_branch);
            Node::new(Value::Object(draft.object), node.span)
        }
        _ => node.clone(),
    }
}

/// `true` lets any value in, `false` none. A place that can be left out is; here there is nothing else to leave out.
fn boolean(rewriter: &mut Rewriter<'_>, value: bool, span: Span, at: &str) -> Node {
    if !value {
        rewriter.report(
            Diagnostic::new(Code::DegradedSchema, span, "nothing fits this schema; any JSON value is offered instead")
                .pointer(at)
                .help("remove what has this schema, or say which values are allowed"),
        );
    } else if !rewriter.dialect.has_json_schema() {
        rewriter.mended(span, at, "`true` as a schema belongs to OpenAPI 3.1; any value fits it", "write `{}`");
    }
    build::any(span)
}

/// The keywords with the schemas under them folded.
fn children(rewriter: &mut Rewriter<'_>, object: &Object, at: &str) -> Object {
    let mut entries = Vec::with_capacity(object.len());
    for entry in object {
        let pointer = child(at, &entry.key);
        let role = Role::One(Part::Schema).child(&entry.key, &entry.value);
        let value = match (entry.key.as_str(), &entry.value.value) {
            ("properties", Value::Object(_)) => objects::properties(rewriter, &entry.value, &pointer),
            ("anyOf" | "oneOf", Value::Array(branches)) => values::branches(rewriter, branches, entry, &pointer),
            ("allOf", Value::Array(parts)) => values::parts(rewriter, parts, entry, &pointer),
            ("patternProperties", Value::Object(_)) => objects::by_pattern(rewriter, &entry.value, &pointer),
            ("required", _) => objects::possible(&entry.value, object),
            // What a boolean means beside its key is decided with the key.
            (_, Value::Bool(_)) => entry.value.clone(),
            ("prefixItems" | "items", Value::Array(_)) => arrays::positions(rewriter, &entry.value, &pointer),
            (key, _) if LEFT_ALONE.contains(&key) && !rewriter.survey.is_target(rewriter.file, &pointer) => {
                rewriter.muted(|rewriter| rewriter.node(&entry.value, role, &pointer))
            }
            _ => rewriter.node(&entry.value, role, &pointer),
        };
        entries.push(Entry::new(entry.key.clone(), entry.key_span, value));
    }
    Object::from_entries(entries).0
}

impl Draft<'_, '_> {
    /// The order matters: types are told apart when every keyword has its 3.0 form, references are wrapped last.
    fn fold(&mut self, is_branch: bool) {
        mend::fold(self);
        identity::fold(self);
        values::fold(self);
        bounds::fold(self);
        content::fold(self);
        arrays::fold(self);
        objects::fold(self);
        types::fold(self, is_branch);
        reference::fold(self);
    }

    fn get(&self, key: &str) -> Option<&Node> {
        self.object.get(key)
    }

    fn has(&self, key: &str) -> bool {
        self.object.contains_key(key)
    }

    fn take(&mut self, key: &str) -> Option<Entry> {
        self.object.remove(key)
    }

    /// Sets a keyword, in its place if it stands there already.
    fn set(&mut self, key: &str, value: Node) {
        self.object.insert(build::entry(key, value));
    }

    fn pointer(&self, key: &str) -> String {
        child(self.at, key)
    }

    /// The name of the type, if the schema has exactly one.
    fn typ(&self) -> Option<&str> {
        self.get("type").and_then(Node::as_str)
    }

    /// Takes a keyword out. What a reference leads to, at it or below, is kept under a key that only references reach.
    fn retire(&mut self, key: &str) -> Option<Entry> {
        let entry = self.object.remove(key)?;
        if self.rewriter.survey.is_target(self.rewriter.file, &self.pointer(key)) {
            self.object.insert(Entry::new(internal(key), entry.key_span, entry.value.clone()));
        }
        Some(entry)
    }

    /// Takes a keyword out that only the server checks, and says so.
    fn leave_to_server(&mut self, key: &str, code: Code, help: &str) {
        if let Some(entry) = self.retire(key) {
            let message = format!("`{key}` is left to the server: no Rust type says it");
            self.report(code, entry.key_span, key, message, help);
        }
    }

    fn report(&mut self, code: Code, span: Span, key: &str, message: impl Into<String>, help: &str) {
        let diagnostic = Diagnostic::new(code, span, message).pointer(self.pointer(key)).help(help);
        self.rewriter.report(diagnostic);
    }

    /// Notes a keyword of JSON Schema 2020-12 in a document of an older version.
    fn newer(&mut self, key: &str, span: Span, help: &str) {
        if !self.rewriter.dialect.has_json_schema() {
            let message = format!("`{key}` in this form belongs to OpenAPI 3.1; it is read as it is meant there");
            self.report(Code::Mended, span, key, message, help);
        }
    }
}
