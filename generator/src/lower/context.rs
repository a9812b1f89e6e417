//! What the parts of `lower` share: the documents, the arena under construction, and places in the tree.

use std::collections::{HashMap, VecDeque};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::load::{Documents, Location};
use crate::model::{Constraints, Docs, Kind, Origin, Schema, SchemaId, Schemas};
use crate::node::{Node, escape_token};
use crate::sources::FileId;

use super::expansion::Expansion;
use super::inline_target::InlineTargets;

/// A node and where it stands, so that diagnostics and references have a place.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    /// The node itself. May be a merged one, that stands in no file; its parts keep their own spans.
    pub(super) node: &'a Node,
    /// JSON pointer in the file of the node.
    pub(super) pointer: String,
}

impl<'a> At<'a> {
    /// The root of the document.
    pub(super) fn root(documents: &'a Documents) -> Self {
        Self { node: documents.root(), pointer: String::new() }
    }

    /// A node at a known place.
    pub(super) fn new(node: &'a Node, pointer: String) -> Self {
        Self { node, pointer }
    }

    /// The value of a key.
    pub(super) fn child(&self, key: &str) -> Option<Self> {
        self.node.get(key).map(|node| Self { node, pointer: format!("{}/{}", self.pointer, escape_token(key)) })
    }

    /// The entries of an object; nothing for other nodes. `x-` keys are left out.
    pub(super) fn entries(&self) -> Vec<(&'a str, Self)> {
        let Some(object) = self.node.as_object() else { return Vec::new() };
        object
            .iter()
            .filter(|entry| !entry.key.starts_with("x-"))
            .map(|entry| {
                let at = Self { node: &entry.value, pointer: format!("{}/{}", self.pointer, escape_token(&entry.key)) };
                (entry.key.as_str(), at)
            })
            .collect()
    }

    /// The items of an array; nothing for other nodes.
    pub(super) fn items(&self) -> Vec<Self> {
        let Some(array) = self.node.as_array() else { return Vec::new() };
        array.iter().enumerate().map(|(index, node)| Self { node, pointer: format!("{}/{index}", self.pointer) }).collect()
    }

    /// The file that the node stands in: references in it are relative to that file.
    pub(super) fn file(&self) -> FileId {
        self.node.span.file
    }

    /// The place as data.
    pub(super) fn location(&self) -> Location {
        Location { file: self.file(), pointer: self.pointer.clone() }
    }
}

/// The state of lowering.
pub(super) struct Context<'a> {
    pub(super) documents: &'a Documents,
    diagnostics: &'a mut Diagnostics,
    pub(super) schemas: Schemas,
    /// Ids of the schemas that references lead to.
    by_location: HashMap<Location, SchemaId>,
    /// Schemas inside of others that references lead to.
    pub(super) inline_targets: InlineTargets,
    /// Those of them that are not lowered yet.
    pub(super) pending: VecDeque<(SchemaId, Location)>,
    /// How much merging may still make.
    pub(super) expansion: Expansion,
    /// Unions whose branches are not told apart yet.
    pub(super) open_unions: Vec<super::union::Open>,
    /// Of the forms of an answer, a stream is wanted.
    pub(super) wants_stream: bool,
    /// Parameters whose styles are not held against their values yet.
    pub(super) open_styles: Vec<super::parameter::Open>,
}

impl<'a> Context<'a> {
    pub(super) fn new(documents: &'a Documents, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            documents,
            diagnostics,
            schemas: Schemas::default(),
            by_location: HashMap::new(),
            inline_targets: InlineTargets::new(documents),
            pending: VecDeque::new(),
            expansion: Expansion::new(documents),
            open_unions: Vec::new(),
            wants_stream: false,
            open_styles: Vec::new(),
        }
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.report(diagnostic);
    }

    /// Follows the `$ref` of a node, if it has one, through chains. `None` where it leads nowhere, which is reported.
    pub(super) fn follow(&mut self, at: &At<'a>) -> Option<At<'a>> {
        let Some(reference) = at.node.get("$ref") else { return Some(at.clone()) };
        self.resolve(reference)
    }

    /// Where a reference leads, through chains.
    pub(super) fn resolve(&mut self, reference: &Node) -> Option<At<'a>> {
        let documents = self.documents;
        match documents.resolve(reference.span.file, reference) {
            Ok((location, node)) => Some(At::new(node, location.pointer)),
            Err(problem) => {
                problem.report(self.diagnostics);
                None
            }
        }
    }

    /// Where a reference leads, one step far: the target may be a reference itself.
    pub(super) fn resolve_once(&mut self, reference: &Node) -> Option<At<'a>> {
        // A chain that never ends is found by following it whole.
        self.resolve(reference)?;
        let documents = self.documents;
        documents.resolve_once(reference.span.file, reference).ok().map(|(location, node)| At::new(node, location.pointer))
    }

    /// The id of a schema that has a name of its own; it is lowered later if it is new.
    pub(super) fn component(&mut self, at: &At<'a>, origin: Origin) -> SchemaId {
        let location = at.location();
        if let Some(id) = self.by_location.get(&location) {
            return *id;
        }
        let id = self.blank(at, origin);
        self.by_location.insert(location.clone(), id);
        self.pending.push_back((id, location));
        id
    }

    /// A schema without content yet.
    pub(super) fn blank(&mut self, at: &At<'_>, origin: Origin) -> SchemaId {
        self.schemas.add(Schema {
            origin,
            span: at.node.span,
            location: at.location(),
            docs: Docs::default(),
            rust_name: None,
            nullable: false,
            secret: false,
            default: None,
            example: None,
            constraints: Constraints::default(),
            kind: Kind::Any,
        })
    }
}

/// The name that a reference gives its target: the component's own, else the words of the pointer that are no keywords, else the
/// file's stem.
pub(super) fn component_name(reference: &str) -> String {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let tokens = tokens(fragment);
    let kinds = if tokens.first().is_some_and(|token| token == "components") { 2 } else { 0 };
    let words: Vec<&str> = tokens.iter().skip(kinds).map(String::as_str).filter(|token| !is_structural(token)).collect();
    if words.is_empty() {
        return path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or("schema").to_owned();
    }
    words.join(" ")
}

/// The reference leads to something that has a name of its own: a component, an entry of a file of them, or a whole file.
pub(super) fn is_to_component(reference: &str) -> bool {
    let tokens = tokens(reference.split_once('#').map_or("", |(_, fragment)| fragment));
    match tokens.first().map(String::as_str) {
        Some("components") => tokens.len() == 3,
        Some("definitions" | "$defs") => tokens.len() == 2,
        _ => tokens.len() <= 1,
    }
}

fn tokens(fragment: &str) -> Vec<String> {
    fragment.split('/').skip(1).map(crate::node::unescape_token).collect()
}

/// Parts of a pointer that say how it leads on, not what to: keywords, media types and positions.
fn is_structural(token: &str) -> bool {
    let keyword = matches!(
        token,
        "schema"
            | "schemas"
            | "items"
            | "properties"
            | "additionalProperties"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "content"
            | "parameters"
            | "paths"
            | "definitions"
            | "$defs"
            | "responses"
    );
    // A status is a number too, but one of three digits.
    // What 3.0 has no place for, such as `$defs`, is kept under a key that `normalise` has made up.
    let made_up = token.starts_with("x-internal-");
    keyword || made_up || token.contains('/') && !token.starts_with('/') || token.parse::<u32>().is_ok_and(|number| number < 100)
}
