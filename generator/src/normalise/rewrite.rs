//! The walk that rewrites a file. Where nothing has to change, a node is copied as it is.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Documents;
use crate::node::{Entry, Node, Object, Value, escape_token};
use crate::sources::{FileId, Span};

use super::dialect::Dialect;
use super::role::{Part, Role};
use super::survey::Survey;
use super::{document, schema};

/// How many nodes may be copied to further places. Without a limit a small document could ask for an endless one.
const MAX_COPIED: usize = 1_000_000;

/// The state of rewriting one file.
pub(super) struct Rewriter<'a> {
    pub(super) documents: &'a Documents,
    pub(super) survey: &'a Survey,
    diagnostics: &'a mut Diagnostics,
    pub(super) file: FileId,
    pub(super) dialect: Dialect,
    copied: usize,
    /// Path items that are being joined with what they refer to, the outermost first.
    pub(super) joining: Vec<Span>,
    /// How many surroundings about which nothing is said the walk is in.
    mutes: usize,
}

impl<'a> Rewriter<'a> {
    pub(super) fn new(
        documents: &'a Documents,
        survey: &'a Survey,
        diagnostics: &'a mut Diagnostics,
        file: FileId,
        dialect: Dialect,
    ) -> Self {
        Self { documents, survey, diagnostics, file, dialect, copied: 0, joining: Vec::new(), mutes: 0 }
    }

    /// The whole file.
    pub(super) fn file(&mut self) -> Node {
        let tree = self.documents.tree(self.file);
        self.node(tree, Role::Data, "")
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        if self.mutes == 0 {
            self.diagnostics.report(diagnostic);
        }
    }

    /// Does something without a word.
    pub(super) fn muted<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.mutes += 1;
        let result = work(self);
        self.mutes -= 1;
        result
    }

    /// Notes that something was written in the words of another version, and read as it was meant.
    pub(super) fn mended(&mut self, span: Span, at: &str, message: impl Into<String>, help: &str) {
        self.report(Diagnostic::new(Code::Mended, span, message).pointer(at).help(help));
    }

    /// A value of a known role at a pointer of the file as it was written.
    pub(super) fn node(&mut self, node: &Node, role: Role, at: &str) -> Node {
        let role = match role {
            Role::Data => self.survey.entry(self.file, at).map_or(Role::Data, Role::One),
            known => known,
        };
        match role {
            Role::One(part) => self.part(node, part, at),
            Role::Data if !self.survey.has_entry_below(self.file, at) => node.clone(),
            Role::Map(_) | Role::List(_) | Role::Data => self.children(node, role, at),
        }
    }

    fn part(&mut self, node: &Node, part: Part, at: &str) -> Node {
        if part == Part::Schema {
            return schema::schema(self, node, at);
        }
        if part.may_be_reference() && node.get("$ref").is_some_and(|reference| reference.as_str().is_some()) {
            return document::reference(self, node, part, at);
        }
        document::part(self, node, part, at)
    }

    /// A node whose children are rewritten by their roles.
    pub(super) fn children(&mut self, node: &Node, role: Role, at: &str) -> Node {
        let value = match &node.value {
            Value::Array(items) => {
                let items = items.iter().enumerate().map(|(index, item)| self.node(item, role.child("", item), &format!("{at}/{index}")));
                Value::Array(items.collect())
            }
            Value::Object(object) => {
                let entries = object.iter().map(|entry| self.entry(entry, role.child(&entry.key, &entry.value), at)).collect();
                Value::Object(Object::from_entries(entries).0)
            }
            other => other.clone(),
        };
        Node::new(value, node.span)
    }

    /// An entry of the object at `at`.
    pub(super) fn entry(&mut self, entry: &Entry, role: Role, at: &str) -> Entry {
        let value = self.node(&entry.value, role, &child(at, &entry.key));
        Entry::new(entry.key.clone(), entry.key_span, value)
    }

    /// Whether a node may be copied to a further place; if not, that is reported.
    pub(super) fn may_copy(&mut self, node: &Node) -> bool {
        self.copied = self.copied.saturating_add(size(node));
        if self.copied > MAX_COPIED {
            self.report(
                Diagnostic::new(Code::TooLarge, node.span, "the document repeats this so often that it grows without end")
                    .help("make it a component with a schema of its own"),
            );
        }
        self.copied <= MAX_COPIED
    }
}

/// The key under which a keyword is kept that `OpenAPI` 3.0 does not know.
pub(super) fn internal(key: &str) -> String {
    format!("x-internal-{}", key.trim_start_matches('$'))
}

/// The pointer of a child.
pub(super) fn child(at: &str, key: &str) -> String {
    format!("{at}/{}", escape_token(key))
}

fn size(node: &Node) -> usize {
    match &node.value {
        Value::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Object(object) => 1 + object.iter().map(|entry| size(&entry.value)).sum::<usize>(),
        _ => 1,
    }
}
