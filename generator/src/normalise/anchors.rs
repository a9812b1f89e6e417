//! References by the name of a schema rather than by its place: `$anchor`, `$dynamicAnchor` and `$id`
//! (JSON Schema 2020-12 section 8.2), and `OpenAPI` 3.2's `$self`.

use std::collections::HashMap;

use crate::load::{Documents, Location};
use crate::node::{Node, Value, escape_token};
use crate::sources::FileId;

use super::build;

/// The names in each file that was asked for.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    files: HashMap<FileId, Names>,
}

#[derive(Debug, Default)]
struct Names {
    /// Pointers by anchor.
    anchors: HashMap<String, String>,
    /// Pointers by identifier.
    identifiers: HashMap<String, String>,
}

impl Anchors {
    /// Where a reference leads that is no path with a pointer.
    pub(super) fn find(&mut self, documents: &Documents, reference: &Node) -> Option<Location> {
        let text = reference.as_str()?;
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let from = reference.span.file;
        if let Some(resource) = self.names(documents, from).resource(path) {
            return self.inside(documents, from, &resource, fragment);
        }
        let file = if path.is_empty() { from } else { documents.resolve_once(from, &build::string(path, reference.span)).ok()?.0.file };
        self.inside(documents, file, "", fragment)
    }

    /// What a fragment means inside a schema resource: a pointer, or an anchor.
    fn inside(&mut self, documents: &Documents, file: FileId, resource: &str, fragment: &str) -> Option<Location> {
        let pointer = if fragment.is_empty() || fragment.starts_with('/') {
            format!("{resource}{fragment}")
        } else {
            self.names(documents, file).anchors.get(fragment)?.clone()
        };
        let location = Location { file, pointer };
        documents.node(&location).is_some().then_some(location)
    }

    fn names(&mut self, documents: &Documents, file: FileId) -> &Names {
        self.files.entry(file).or_insert_with(|| {
            let mut names = Names::default();
            collect(documents.tree(file), "", &mut names);
            names
        })
    }
}

impl Names {
    /// The pointer of the schema that an identifier names. A relative one stands for the absolute one that ends with it.
    fn resource(&self, path: &str) -> Option<String> {
        if path.is_empty() {
            return None;
        }
        let exact = self.identifiers.get(path);
        exact.or_else(|| self.identifiers.get(path.rsplit('/').next()?).filter(|_| !path.contains(':'))).cloned()
    }
}

fn collect(node: &Node, at: &str, names: &mut Names) {
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{at}/{index}"), names);
            }
        }
        Value::Object(object) => {
            for entry in object {
                let key = entry.key.as_str();
                match (key, entry.value.as_str()) {
                    ("$anchor" | "$dynamicAnchor", Some(name)) => {
                        names.anchors.entry(name.to_owned()).or_insert_with(|| at.to_owned());
                    }
                    ("$id" | "$self", Some(name)) => identify(name, at, names),
                    ("example" | "examples" | "default" | "enum" | "const", _) => {}
                    (key, _) if key.starts_with("x-") => {}
                    _ => collect(&entry.value, &format!("{at}/{}", escape_token(key)), names),
                }
            }
        }
        _ => {}
    }
}

/// Enters an identifier, also by its last part, since references inside a folder of schemas are relative to it.
fn identify(name: &str, at: &str, names: &mut Names) {
    let name = name.strip_suffix('#').unwrap_or(name);
    let last = name.rsplit('/').next().unwrap_or(name);
    for key in [name, last] {
        if !key.is_empty() {
            names.identifiers.entry(key.to_owned()).or_insert_with(|| at.to_owned());
        }
    }
}
