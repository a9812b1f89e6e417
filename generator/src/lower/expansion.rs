//! Bounds on what merging makes of a document.
//!
//! Schemas that are referred to are lowered once, so a document without `allOf` gives as many schemas as it has. Merging copies what is
//! referred to into the place that refers to it: a small document can ask for an endless type, or for one that doubles at each of its
//! levels.

use crate::diagnostics::{Code, Diagnostic};
use crate::load::Documents;
use crate::model::SchemaId;
use crate::node::{Node, Value};

use super::context::{At, Context};

/// Schemas inside schemas, merged ones among them. The loader stops texts at this nesting, but what is merged can be deeper.
const MAX_DEPTH: usize = 256;

/// Values that merging may copy for each value of the documents.
const COPIES: usize = 20;

/// What merging may copy in any case.
const FREE_COPIES: usize = 100_000;

/// What is being expanded, and what has been.
pub(super) struct Expansion {
    /// Schemas with an `allOf` whose merged form is being lowered, the outermost first.
    open: Vec<(Node, SchemaId)>,
    depth: usize,
    /// Values that may still be copied.
    copies: usize,
}

impl Expansion {
    pub(super) fn new(documents: &Documents) -> Self {
        let values: usize = documents.files().map(|file| size(documents.tree(file))).sum();
        Self { open: Vec::new(), depth: 0, copies: values.saturating_mul(COPIES).saturating_add(FREE_COPIES) }
    }

    /// The schema that the same `allOf` is being lowered into. What stands in its own expansion is the same type: a recursive one.
    pub(super) fn enclosing(&self, node: &Node) -> Option<SchemaId> {
        node.get("allOf")?;
        let same = |(open, _): &&(Node, SchemaId)| open.span == node.span && open == node;
        self.open.iter().rev().find(same).map(|(_, id)| *id)
    }

    /// The merged form of a node is being lowered into `id` until [`Self::close`].
    pub(super) fn open(&mut self, node: &Node, id: SchemaId) {
        self.open.push((node.clone(), id));
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// Pays for a copy. False where the document asks for more than it is allowed.
    pub(super) fn pay(&mut self, node: &Node) -> bool {
        let price = size(node);
        let paid = price <= self.copies;
        self.copies = if paid { self.copies - price } else { 0 };
        paid
    }
}

impl Context<'_> {
    /// Does something one level deeper, unless that is too deep, which is reported.
    pub(super) fn deeper<T>(&mut self, at: &At<'_>, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.expansion.depth >= MAX_DEPTH {
            self.refuse(at, format!("this stands inside more than {MAX_DEPTH} other schemas"));
            return None;
        }
        self.expansion.depth += 1;
        let result = work(self);
        self.expansion.depth -= 1;
        Some(result)
    }

    /// Reports a schema whose expansion has to end here.
    pub(super) fn refuse(&mut self, at: &At<'_>, message: impl Into<String>) {
        let help = "refer to it by `$ref` outside of `allOf`, so that it becomes a type of its own";
        self.report(
            Diagnostic::new(Code::DegradedSchema, at.node.span, message).label("becomes any JSON value").pointer(&*at.pointer).help(help),
        );
    }
}

/// How many values a node holds.
fn size(node: &Node) -> usize {
    1 + match &node.value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(object) => object.iter().map(|entry| size(&entry.value)).sum::<usize>(),
        _ => 0,
    }
}
