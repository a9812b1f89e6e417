//! Swagger 2.0 in the structure of `OpenAPI` 3.0.
//!
//! | Swagger 2.0 | `OpenAPI` 3.0 |
//! | --- | --- |
//! | `host`, `basePath`, `schemes` | `servers` |
//! | `definitions`, `responses`, `parameters`, `securityDefinitions` | sections of `components` |
//! | `consumes`, `produces` | keys of `content` |
//! | parameters `in: body` and `in: formData` | `requestBody` |
//! | `type`, `items`, .. of other parameters and of headers | their `schema` |
//! | `collectionFormat` | `style` and `explode` |

mod body;
mod host;
mod media;
mod operation;
mod parameter;
mod response;
mod security;
mod server;

use crate::node::{Entry, Node, Object, Value};

use super::build;
use super::document;
use super::rewrite::{Rewriter, child, internal};
use super::role::{Part, Role};

/// An object of Swagger 2.0 that is no schema and no reference.
pub(super) fn part(rewriter: &mut Rewriter<'_>, node: &Node, part: Part, at: &str) -> Node {
    match part {
        Part::Document if node.as_object().is_some() => root(rewriter, node, at),
        Part::PathItem => operation::path_item(rewriter, node, at),
        Part::Parameter => parameter::component(rewriter, node, at),
        Part::Header => parameter::header(rewriter, node, at),
        Part::Response => response::response(rewriter, node, &media::produced_by_default(rewriter), at),
        _ => rewriter.children(node, Role::One(part), at),
    }
}

/// A path item that is a reference: with what stands beside it, if it says anything.
pub(super) fn path_reference(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let (Some(object), Some(reference)) = (node.as_object(), node.get("$ref")) else { return node.clone() };
    if document::only_texts(object) {
        return node.clone();
    }
    let target = rewriter.documents.resolve(reference.span.file, reference).ok().map(|(_, target)| target);
    let mut joined = object.clone();
    if let Some(other) = target.filter(|target| rewriter.may_copy(target)).and_then(Node::as_object) {
        joined.remove("$ref");
        for entry in other {
            if !joined.contains_key(&entry.key) {
                joined.insert(entry.clone());
            }
        }
    }
    operation::path_item(rewriter, &Node::new(Value::Object(joined), node.span), at)
}

fn root(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let mut entries: Vec<Entry> = Vec::new();
    let mut components: Vec<Entry> = Vec::new();
    for entry in node.as_object().into_iter().flatten() {
        let pointer = child(at, &entry.key);
        let section = |name: &str, value: Node| Entry::new(name, entry.key_span, value);
        match entry.key.as_str() {
            "swagger" => {
                entries.push(section("openapi", build::string(document::VERSION, entry.value.span)));
                entries.push(section(&internal("version"), entry.value.clone()));
            }
            "host" | "basePath" | "schemes" | "consumes" | "produces" => {}
            "definitions" => components.push(section("schemas", rewriter.node(&entry.value, Role::Map(Part::Schema), &pointer))),
            "responses" => components.push(section("responses", rewriter.node(&entry.value, Role::Map(Part::Response), &pointer))),
            "parameters" => components.extend(parameters(rewriter, entry, &pointer)),
            "securityDefinitions" => components.push(section("securitySchemes", security::schemes(&entry.value))),
            _ => entries.push(rewriter.entry(entry, Role::One(Part::Document).child(&entry.key, &entry.value), at)),
        }
    }
    entries.extend(server::servers(rewriter, node));
    let mut entries = Object::from_entries(entries).0;
    document::overloaded_paths(rewriter, &mut entries);
    let mut entries = entries.into_entries();
    if !components.is_empty() {
        entries.push(build::entry("components", build::object(components, node.span)));
    }
    build::object(entries, node.span)
}

/// Shared parameters: bodies in a section of their own. Form fields are part of a body and written out where they are used.
fn parameters(rewriter: &mut Rewriter<'_>, entry: &Entry, at: &str) -> Vec<Entry> {
    let Value::Object(object) = &entry.value.value else { return vec![entry.clone()] };
    let (mut plain, mut bodies) = (Vec::new(), Vec::new());
    for named in object {
        let value = rewriter.node(&named.value, Role::One(Part::Parameter), &child(at, &named.key));
        let folded = Entry::new(named.key.clone(), named.key_span, value);
        match parameter::place(&named.value) {
            "body" => bodies.push(folded),
            "formData" => {}
            _ => plain.push(folded),
        }
    }
    let sections = [("parameters", plain), ("requestBodies", bodies)];
    let filled = sections.into_iter().filter(|(_, entries)| !entries.is_empty());
    filled
        .map(|(name, entries)| {
            Entry::new(name, entry.key_span, Node::new(Value::Object(Object::from_entries(entries).0), entry.value.span))
        })
        .collect()
}
