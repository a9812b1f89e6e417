//! The containers that are open while YAML events come in, and the carrying out of merge keys.

use std::collections::BTreeSet;

use super::super::unique;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::node::{Entry, Node, Value};
use crate::sources::Span;

/// A finished value on its way to its place.
pub(super) struct Done {
    pub node: Node,
    /// Where it stands in the text; for an alias that is the alias, while the node keeps the anchored value's place.
    pub place: Span,
    pub weight: usize,
    /// How many levels of values it has, 1 for a scalar.
    pub height: usize,
    /// The anchor on it, or 0.
    pub anchor: usize,
    pub key: KeyForm,
}

/// What a value says when it stands as a key.
pub(super) enum KeyForm {
    NotAKey,
    Text(String),
    /// The merge key `<<`.
    Merge,
    /// A list or a mapping.
    Bad,
}

pub(super) enum Frame {
    Array(ArrayFrame),
    Object(ObjectFrame),
}

/// What both kinds of container keep count of.
struct Extent {
    start: Span,
    /// The end of the last value inside.
    end: u32,
    anchor: usize,
    /// The builder's weight before the container.
    weight_before: usize,
    height: usize,
}

impl Extent {
    fn new(start: Span, anchor: usize, weight_before: usize) -> Self {
        Self { end: start.end, start, anchor, weight_before, height: 1 }
    }

    fn include(&mut self, done: &Done) {
        self.end = self.end.max(done.place.end);
        self.height = self.height.max(done.height + 1);
    }

    fn done(self, value: Value, end: Option<u32>, weight: usize) -> Done {
        let span = Span { end: end.unwrap_or(self.end), ..self.start };
        Done {
            node: Node::new(value, span),
            place: span,
            weight: weight - self.weight_before,
            height: self.height,
            anchor: self.anchor,
            key: KeyForm::Bad,
        }
    }
}

impl Frame {
    /// The finished container. `end` is the place after its closing bracket, if it has one; `weight` is the builder's.
    pub(super) fn finish(self, end: Option<u32>, weight: usize, diagnostics: &mut Diagnostics) -> Done {
        match self {
            Self::Array(frame) => frame.extent.done(Value::Array(frame.items), end, weight),
            Self::Object(frame) => {
                let object = unique(merged(frame.slots), diagnostics);
                frame.extent.done(Value::Object(object), end, weight)
            }
        }
    }
}

pub(super) struct ArrayFrame {
    extent: Extent,
    items: Vec<Node>,
}

impl ArrayFrame {
    pub(super) fn new(start: Span, anchor: usize, weight_before: usize) -> Self {
        Self { extent: Extent::new(start, anchor, weight_before), items: Vec::new() }
    }

    pub(super) fn push(&mut self, done: Done) {
        self.extent.include(&done);
        self.items.push(done.node);
    }
}

pub(super) struct ObjectFrame {
    extent: Extent,
    slots: Vec<Slot>,
    pending: Option<Pending>,
}

/// An entry, and whether a merge key brought it in.
struct Slot {
    entry: Entry,
    merged: bool,
}

/// A key that waits for its value.
enum Pending {
    Key(String, Span),
    Merge(Span),
    /// A key that was refused; its value is dropped.
    Dropped,
}

impl ObjectFrame {
    pub(super) fn new(start: Span, anchor: usize, weight_before: usize) -> Self {
        Self { extent: Extent::new(start, anchor, weight_before), slots: Vec::new(), pending: None }
    }

    pub(super) fn expects_key(&self) -> bool {
        self.pending.is_none()
    }

    pub(super) fn push(&mut self, done: Done, diagnostics: &mut Diagnostics) {
        self.extent.include(&done);
        match self.pending.take() {
            None => self.pending = Some(key(done, diagnostics)),
            Some(Pending::Key(key, key_span)) => self.slots.push(Slot { entry: Entry::new(key, key_span, done.node), merged: false }),
            Some(Pending::Merge(span)) => self.merge(done.node, span, diagnostics),
            Some(Pending::Dropped) => {}
        }
    }

    fn merge(&mut self, source: Node, key_span: Span, diagnostics: &mut Diagnostics) {
        let mappings = match source.value {
            Value::Array(items) => items,
            _ => vec![source],
        };
        for mapping in mappings {
            match mapping.value {
                Value::Object(object) => {
                    let entries = object.into_entries().into_iter();
                    self.slots.extend(entries.map(|entry| Slot { entry, merged: true }));
                }
                _ => diagnostics.report(
                    Diagnostic::new(Code::BadMergeKey, key_span, format!("`<<` takes mappings in, but this is {}", mapping.in_words()))
                        .secondary(mapping.span, "this value")
                        .help("write `<<: *name` for a mapping that was marked with `&name`"),
                ),
            }
        }
    }
}

fn key(done: Done, diagnostics: &mut Diagnostics) -> Pending {
    match done.key {
        KeyForm::Text(text) => Pending::Key(text, done.place),
        KeyForm::Merge => Pending::Merge(done.place),
        KeyForm::Bad | KeyForm::NotAKey => {
            let message = format!("a key has to be a scalar, but this is {}", done.node.in_words());
            let diagnostic = Diagnostic::new(Code::BadKey, done.place, message).help("put text that begins with a bracket in quotes");
            diagnostics.report(diagnostic);
            Pending::Dropped
        }
    }
}

/// Carries out the merge keys: a key that is written out wins over a merged one, and of merged ones the first wins.
fn merged(slots: Vec<Slot>) -> Vec<Entry> {
    if slots.iter().all(|slot| !slot.merged) {
        return slots.into_iter().map(|slot| slot.entry).collect();
    }
    let mut taken: BTreeSet<String> = slots.iter().filter(|slot| !slot.merged).map(|slot| slot.entry.key.clone()).collect();
    slots.into_iter().filter(|slot| !slot.merged || taken.insert(slot.entry.key.clone())).map(|slot| slot.entry).collect()
}
