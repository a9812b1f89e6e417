//! Objects and maps.

use std::collections::HashSet;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Docs, Kind, Object, Origin, Property, SchemaId};
use crate::node::Node;

use super::context::{At, Context};
use super::read::wrong_type;
use super::schema::{self, Keywords};
use super::{about, media};

/// Lowers an object: a map where it names no property, else an object.
pub(super) fn lower(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) -> Kind {
    let additional = additional(context, id, at);
    let properties = properties(context, id, at, keywords);
    if !properties.is_empty() {
        let additional = match additional {
            Additional::Values(values) => Some(values),
            Additional::Unsaid | Additional::Forbidden => None,
        };
        return Kind::Object(Object { properties, additional });
    }
    match additional {
        // `additionalProperties: false` without properties: only `{}` fits.
        Additional::Forbidden => Kind::Object(Object { properties, additional: None }),
        Additional::Values(values) => Kind::Map(values),
        Additional::Unsaid => Kind::Map(context.blank(at, Origin::Values(id))),
    }
}

/// What `additionalProperties` says.
enum Additional {
    /// Nothing: other properties are allowed, but nobody looks at them.
    Unsaid,
    /// `false`
    Forbidden,
    /// `true` or a schema: other properties are kept.
    Values(SchemaId),
}

/// Reads `additionalProperties`.
fn additional(context: &mut Context<'_>, id: SchemaId, at: &At<'_>) -> Additional {
    let Some(additional) = at.child("additionalProperties") else { return Additional::Unsaid };
    match additional.node.as_bool() {
        Some(false) => Additional::Forbidden,
        Some(true) => Additional::Values(context.blank(&additional, Origin::Values(id))),
        None => Additional::Values(schema::schema(context, &additional, Origin::Values(id))),
    }
}

fn properties(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) -> Vec<Property> {
    let Some(place) = at.child("properties") else { return Vec::new() };
    let Some(object) = place.node.as_object() else {
        context.report(wrong_type(&place, "`properties`", "an object"));
        return Vec::new();
    };
    let required: HashSet<&str> = keywords.any.required.iter().map(String::as_str).collect();
    let mut properties = Vec::new();
    for entry in object {
        let child = At::new(&entry.value, format!("{}/{}", place.pointer, crate::node::escape_token(&entry.key)));
        let inner = schema::schema(context, &child, Origin::Property(id, entry.key.clone()));
        report_both_ways(context, &child);
        properties.push(Property {
            name: entry.key.clone(),
            span: entry.key_span,
            schema: inner,
            required: required.contains(entry.key.as_str()),
            read_only: marked(context, &child, "readOnly") || is_only_read(&child),
            write_only: marked(context, &child, "writeOnly"),
            docs: place_docs(&child),
            rust_name: child.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned),
        });
    }
    report_stray_required(context, at, &properties);
    properties
}

/// A property that only the server sets and only the client does (OpenAPI 3.0.3, Schema Object: it "SHOULD NOT be marked as both").
fn report_both_ways(context: &mut Context<'_>, at: &At<'_>) {
    if let Some(place) = at.child("writeOnly").filter(|_| flag(at, "readOnly") && flag(at, "writeOnly")) {
        context.report(
            Diagnostic::new(Code::UnsupportedKeyword, place.node.span, "a property that is `readOnly` and `writeOnly` is never sent")
                .pointer(&*place.pointer)
                .help("remove one of the two"),
        );
    }
}

fn flag(at: &At<'_>, key: &str) -> bool {
    at.node.get(key).and_then(Node::as_bool) == Some(true)
}

/// A mark of the property, or of the schema that it refers to, which stands in its place.
fn marked(context: &Context<'_>, at: &At<'_>, key: &str) -> bool {
    flag(at, key) || media::resolved(context, at).is_some_and(|target| flag(&target, key))
}

/// What AutoRest says for `readOnly`.
fn is_only_read(at: &At<'_>) -> bool {
    let listed = at.node.get("x-ms-mutability").and_then(Node::as_array).unwrap_or_default();
    !listed.is_empty() && listed.iter().all(|item| item.as_str() == Some("read"))
}

/// Whether a place says that it is going out of use: by the keyword, or as documents say it whose dialect has none.
pub(super) fn is_deprecated(at: &At<'_>) -> bool {
    let by_others = at.node.get("x-deprecated").is_some_and(|value| value.as_bool() == Some(true) || value.as_str().is_some());
    flag(at, "deprecated") || by_others
}

/// Texts at the place of use. A reference has none of its own in OpenAPI 3.0, but whoever writes them there means the property.
fn place_docs(at: &At<'_>) -> Docs {
    // Parts of an `allOf` that stand here speak for the place, too.
    let parts = at.child("allOf").map(|all| all.items()).unwrap_or_default();
    let own = |key: &str| at.node.get(key).or_else(|| parts.iter().find_map(|part| part.node.get(key)));
    let text = |key: &str| own(key).and_then(Node::scalar_text).map(str::to_owned);
    Docs { title: text("title"), description: text("description"), deprecated: is_deprecated(at), more: about::external_docs(at.node) }
}

/// A required name without a property says nothing about the type, and is most often a slip.
fn report_stray_required(context: &mut Context<'_>, at: &At<'_>, properties: &[Property]) {
    let Some(required) = at.child("required") else { return };
    let known: HashSet<&str> = properties.iter().map(|property| property.name.as_str()).collect();
    for item in required.items() {
        let Some(name) = item.node.as_str() else { continue };
        if !known.contains(name) {
            context.report(
                Diagnostic::new(Code::StrayRequired, item.node.span, format!("`{name}` is required, but no property has that name"))
                    .pointer(&*item.pointer)
                    .help(format!("describe `{name}` under `properties`, or remove it from `required`")),
            );
        }
    }
}
