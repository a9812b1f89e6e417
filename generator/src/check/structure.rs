//! Keys, containers and plain values: a key that no object of the specification has is a misspelling that would otherwise have no
//! effect, and a list where a map belongs would be passed over.
//!
//! Walks the document by the types of the specification's objects, through references into other files. Keywords of schemas, and what
//! the pieces of a path item say, are reported where they are read. What is wrong in the eyes of both is said in the same words, and so
//! is reported once.

mod families;
mod fields;
mod mapping;

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::{Documents, Location, nearest};
use crate::node::{Node, Value, escape_token};
use crate::normalise::role::{Part, Role};

use families::Families;
use fields::{Fields, Plain, fields};

/// Looks at everything that the root leads to.
pub(super) fn check(documents: &Documents, diagnostics: &mut Diagnostics) {
    let mut walk = Walk { documents, diagnostics, families: Families::default(), seen: BTreeSet::new(), open: Vec::new() };
    let root = documents.root();
    walk.value(root, Role::One(Part::Document), &mut Location::root(documents.root_file()), "the document");
    // A queue, so that long chains of references don't nest.
    while let Some((mut at, part)) = walk.open.pop() {
        if let Some(node) = documents.node(&at) {
            walk.one(node, part, &mut at);
        }
    }
    let Walk { families, diagnostics, .. } = walk;
    families.report(diagnostics);
}

struct Walk<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    families: Families,
    seen: BTreeSet<Location>,
    /// Targets of references that are not looked at yet.
    open: Vec<(Location, Part)>,
}

impl Walk<'_> {
    /// A value of a known role; `name` is what messages call it.
    fn value(&mut self, node: &Node, role: Role, at: &mut Location, name: &str) {
        match role {
            Role::Data => {}
            Role::List(_) if node.as_array().is_none() => self.wrong(node, &format!("`{name}`"), "an array", &at.pointer),
            Role::Map(_) if node.as_object().is_none() => self.wrong(node, &format!("`{name}`"), "an object", &at.pointer),
            Role::One(part) => self.one(node, part, at),
            Role::Map(_) | Role::List(_) => self.children(node, role, at),
        }
    }

    fn one(&mut self, node: &Node, part: Part, at: &mut Location) {
        if let Some(reference) = node.get("$ref").filter(|_| part.may_be_reference()) {
            if let Ok((target, _)) = self.documents.resolve(node.span.file, reference) {
                if part == Part::Schema {
                    self.families.reference(&at.pointer, &target);
                }
                if self.seen.insert(target.clone()) {
                    self.open.push((target, part));
                }
            }
            return;
        }
        // A schema may be a boolean.
        if part == Part::Schema && node.as_bool().is_some() {
            return;
        }
        let fields = fields(part);
        if node.as_object().is_none() {
            self.wrong(node, &fields.this(), "an object", &at.pointer);
            return;
        }
        self.keys(node, &fields, &at.pointer);
        if part == Part::Schema {
            self.families.schema(node, at);
        }
        if part == Part::Discriminator {
            mapping::check(self.documents, self.diagnostics, node, &at.pointer);
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

    fn keys(&mut self, node: &Node, fields: &Fields, pointer: &str) {
        let Some(object) = node.as_object().filter(|_| !fields.keys.is_empty()) else { return };
        for entry in object.iter().filter(|entry| !entry.key.starts_with("x-")) {
            let pointer = format!("{pointer}/{}", escape_token(&entry.key));
            match fields.keys.iter().find(|(key, _)| *key == entry.key) {
                Some((key, plain)) => self.plain(&entry.value, *plain, &format!("`{key}` of {}", fields.this()), &pointer),
                None => self.unknown(&entry.key, entry.key_span, fields, &pointer),
            }
        }
    }

    fn unknown(&mut self, key: &str, span: crate::sources::Span, fields: &Fields, pointer: &str) {
        let known = || fields.keys.iter().map(|(key, _)| *key);
        let help = match nearest(key, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the keys are {}; one of your own begins with `x-`", known().collect::<Vec<_>>().join(", ")),
        };
        let message = format!("`{key}` is no key of {}", fields.what);
        self.diagnostics.report(Diagnostic::new(Code::UnknownKey, span, message).pointer(pointer).help(help));
    }

    /// A value that is no object of the specification.
    fn plain(&mut self, node: &Node, plain: Plain, name: &str, pointer: &str) {
        match plain {
            Plain::Text if node.scalar_text().is_none() => self.wrong(node, name, "a string", pointer),
            Plain::Flag if node.as_bool().is_none() => self.wrong(node, name, "true or false", pointer),
            Plain::Texts => match node.as_array() {
                None => self.wrong(node, name, "an array", pointer),
                Some(items) => {
                    for item in items.iter().filter(|item| item.scalar_text().is_none()) {
                        self.wrong(item, &format!("an item of {name}"), "a string", pointer);
                    }
                }
            },
            Plain::Text | Plain::Flag | Plain::Any => {}
        }
    }

    fn wrong(&mut self, node: &Node, name: &str, expected: &str, pointer: &str) {
        self.diagnostics.report(
            Diagnostic::new(Code::WrongType, node.span, format!("{name} must be {expected}, but is {}", node.in_words()))
                .label(format!("expected {expected}"))
                .pointer(pointer)
                .help(format!("write {expected} here")),
        );
    }
}
