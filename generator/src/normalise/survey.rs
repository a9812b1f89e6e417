//! A look at all files before anything is changed: where references lead, and what stands at places that only a
//! reference says the type of.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::anchors::Anchors;
use super::role::{Part, Role};
use crate::diagnostics::{Code, Diagnostics};
use crate::load::{Documents, Location};
use crate::node::{Node, Value, escape_token, unescape_token};
use crate::sources::{FileId, Span};

/// A reference as it was written, and where it leads.
#[derive(Debug)]
pub(super) struct Reference {
    /// The text.
    pub(super) text: String,
    /// The first place that it leads to.
    pub(super) target: Location,
    /// The place of what stands there, by which it is found again.
    pub(super) span: Span,
    /// A JSON pointer; otherwise an anchor or the identifier of a schema.
    pub(super) pointer: bool,
}

/// What the look gives.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// References that lead somewhere, by the place of their text.
    pub(super) references: HashMap<Span, Reference>,
    /// Types of places where the structure of a document does not give them.
    entries: BTreeMap<Location, Part>,
    /// All places that references lead to.
    targets: BTreeSet<Location>,
    /// Schemas that are the body of a multipart media type.
    multipart: BTreeSet<Location>,
}

/// Looks at everything that the root document reaches.
pub(super) fn survey(documents: &Documents, diagnostics: &mut Diagnostics) -> Survey {
    let mut surveyor = Surveyor { documents, diagnostics, survey: Survey::default(), anchors: Anchors::default(), waiting: Vec::new() };
    for file in documents.files() {
        if is_document(documents.tree(file)) {
            surveyor.enter(Location::root(file), Part::Document);
        }
    }
    while let Some((location, part)) = surveyor.waiting.pop() {
        if let Some(node) = documents.node(&location) {
            surveyor.walk(node, Role::One(part), &location.pointer, "");
        }
    }
    surveyor.others();
    surveyor.survey
}

/// Whether a file is a description of its own rather than a piece of one.
fn is_document(tree: &Node) -> bool {
    ["openapi", "swagger", "paths", "components"].iter().any(|key| tree.get(key).is_some())
}

impl Survey {
    /// The type of a place to which a reference leads, unless the structure gives it.
    pub(super) fn entry(&self, file: FileId, pointer: &str) -> Option<Part> {
        let location = Location { file, pointer: pointer.to_owned() };
        self.entries.get(&location).copied()
    }

    /// Whether there is such a place below.
    pub(super) fn has_entry_below(&self, file: FileId, pointer: &str) -> bool {
        let from = Location { file, pointer: format!("{pointer}/") };
        self.entries.range(&from..).next().is_some_and(|(location, _)| location.file == file && location.pointer.starts_with(&from.pointer))
    }

    /// Whether a reference leads to a place or below it.
    pub(super) fn is_target(&self, file: FileId, pointer: &str) -> bool {
        let exact = Location { file, pointer: pointer.to_owned() };
        let below = Location { file, pointer: format!("{pointer}/") };
        self.targets.contains(&exact)
            || self.targets.range(&below..).next().is_some_and(|next| next.file == file && next.pointer.starts_with(&below.pointer))
    }

    /// Whether a schema is the body of a multipart media type.
    pub(super) fn is_multipart(&self, file: FileId, pointer: &str) -> bool {
        !self.multipart.is_empty() && self.multipart.contains(&Location { file, pointer: pointer.to_owned() })
    }
}

struct Surveyor<'a> {
    documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    survey: Survey,
    anchors: Anchors,
    waiting: Vec<(Location, Part)>,
}

impl<'a> Surveyor<'a> {
    fn enter(&mut self, location: Location, part: Part) {
        self.survey.entries.insert(location.clone(), part);
        self.waiting.push((location, part));
    }

    /// Walks down. `scope` is the pointer of the innermost schema with an `$id`, to which pointers inside it are relative.
    fn walk(&mut self, node: &'a Node, role: Role, at: &str, scope: &str) {
        if role == Role::Data {
            return;
        }
        match &node.value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.walk(item, role.child("", item), &format!("{at}/{index}"), scope);
                }
            }
            Value::Object(object) => {
                let resource = role == Role::One(Part::Schema) && object.get("$id").is_some_and(|id| id.as_str().is_some());
                let scope = if resource { at } else { scope };
                if let Role::One(part) = role {
                    self.references_of(node, part, at, scope);
                }
                for entry in object {
                    let child = role.child(&entry.key, &entry.value);
                    if child != Role::Data {
                        self.walk(&entry.value, child, &format!("{at}/{}", escape_token(&entry.key)), scope);
                    }
                }
            }
            _ => {}
        }
    }

    fn references_of(&mut self, node: &'a Node, part: Part, at: &str, scope: &str) {
        if part == Part::MediaType && at.rsplit('/').next().is_some_and(|token| token.starts_with("multipart~1")) {
            self.multipart_body(node, at);
        }
        for key in ["$ref", "$dynamicRef", "$recursiveRef"] {
            let Some(reference) = node.get(key).filter(|reference| reference.as_str().is_some()) else { continue };
            if key == "$ref" && part.may_be_reference() || part == Part::Schema {
                self.reference(reference, part, scope);
            }
        }
    }

    fn multipart_body(&mut self, node: &Node, at: &str) {
        let Some(schema) = node.get("schema") else { return };
        let target = match schema.get("$ref") {
            Some(reference) => self.documents.resolve(reference.span.file, reference).ok().map(|(location, _)| location),
            None => Some(Location { file: node.span.file, pointer: format!("{at}/schema") }),
        };
        self.survey.multipart.extend(target);
    }

    fn reference(&mut self, reference: &Node, part: Part, scope: &str) {
        let Some((target, pointer)) = self.target(reference, scope) else { return };
        let Some(node) = self.documents.node(&target) else { return };
        let text = reference.as_str().unwrap_or_default().to_owned();
        self.survey.references.insert(reference.span, Reference { text, target: target.clone(), span: node.span, pointer });
        if self.survey.targets.insert(target.clone()) && self.role_at(&target) == Role::Data {
            self.enter(target, part);
        }
    }

    /// References in places that no object of the specification has. They are followed when targets move, since they are checked.
    fn others(&mut self) {
        let documents = self.documents;
        for place in documents.references() {
            let Some(reference) = documents.node(&place) else { continue };
            if self.survey.references.contains_key(&reference.span) {
                continue;
            }
            if let (Some(text), Ok((target, node))) = (reference.as_str(), documents.resolve_once(place.file, reference)) {
                self.survey.references.insert(reference.span, Reference { text: text.to_owned(), target, span: node.span, pointer: true });
            }
        }
    }

    /// Where a reference leads, and whether it says so by a pointer.
    fn target(&mut self, reference: &Node, scope: &str) -> Option<(Location, bool)> {
        let file = reference.span.file;
        let text = reference.as_str()?;
        if let Some(pointer) =
            text.strip_prefix('#').filter(|pointer| !scope.is_empty() && (pointer.is_empty() || pointer.starts_with('/')))
        {
            let inside = Location { file, pointer: format!("{scope}{pointer}") };
            if self.documents.node(&inside).is_some() {
                return Some((inside, false));
            }
        }
        if let Ok((location, _)) = self.documents.resolve_once(file, reference) {
            return Some((location, true));
        }
        let location = self.anchors.find(self.documents, reference)?;
        // The loader took the identifier for a path or an address, and reported that it leads nowhere.
        let mistaken = [Code::UnknownFile, Code::RemoteReference, Code::OutsideRoot, Code::MalformedReference];
        self.diagnostics.retain(|diagnostic| diagnostic.primary.span != reference.span || !mistaken.contains(&diagnostic.code));
        Some((location, false))
    }

    /// The type that the structure, and what is known already, give to a place.
    fn role_at(&self, location: &Location) -> Role {
        let file = location.file;
        let one = |pointer: &str| self.survey.entry(file, pointer).map_or(Role::Data, Role::One);
        let mut node = self.documents.tree(file);
        let mut pointer = String::new();
        let mut role = one("");
        for token in location.pointer.split('/').skip(1) {
            let key = unescape_token(token);
            let Some(child) = node.step(&key) else { return Role::Data };
            pointer.push('/');
            pointer.push_str(token);
            role = role.child(&key, child);
            if role == Role::Data {
                role = one(&pointer);
            }
            node = child;
        }
        role
    }
}
