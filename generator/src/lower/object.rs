//! Objects and maps.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Docs, Kind, Object, Origin, Property, SchemaId};
use crate::node::Node;

use super::context::{At, Context};
use super::read::wrong_type;
use super::schema::{self, Keywords};

/// Lowers an object: a map where it names no property, else an object.
pub(super) fn lower(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) -> Kind {
    let additional = additional(context, id, at);
    let properties = properties(context, id, at, keywords);
    if !properties.is_empty() {
        return Kind::Object(Object { properties, additional: additional.flatten() });
    }
    match additional {
        // `additionalProperties: false` without properties: only `{}` fits.
        Some(None) => Kind::Object(Object { properties, additional: None }),
        Some(Some(values)) => Kind::Map(values),
        None => Kind::Map(context.blank(at, Origin::Values(id))),
    }
}

/// `additionalProperties`: absent, forbidden, or a schema.
fn additional(context: &mut Context<'_>, id: SchemaId, at: &At<'_>) -> Option<Option<SchemaId>> {
    let additional = at.child("additionalProperties")?;
    match additional.node.as_bool() {
        Some(false) => Some(None),
        Some(true) => Some(Some(context.blank(&additional, Origin::Values(id)))),
        None => Some(Some(schema::schema(context, &additional, Origin::Values(id)))),
    }
}

fn properties(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, keywords: &Keywords) -> Vec<Property> {
    let Some(place) = at.child("properties") else { return Vec::new() };
    let Some(object) = place.node.as_object() else {
        context.report(wrong_type(&place, "`properties`", "an object"));
        return Vec::new();
    };
    let mut properties = Vec::new();
    for entry in object.iter() {
        let child = At::new(&entry.value, format!("{}/{}", place.pointer, crate::node::escape_token(&entry.key)));
        let inner = schema::schema(context, &child, Origin::Property(id, entry.key.clone()));
        properties.push(Property {
            name: entry.key.clone(),
            span: entry.key_span,
            schema: inner,
            required: keywords.any.required.contains(&entry.key),
            read_only: flag(&child, "readOnly"),
            write_only: flag(&child, "writeOnly"),
            docs: place_docs(&child),
            rust_name: child.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned),
        });
    }
    report_stray_required(context, at, &properties);
    properties
}

fn flag(at: &At<'_>, key: &str) -> bool {
    at.node.get(key).and_then(Node::as_bool) == Some(true)
}

/// Texts at the place of use. A reference has none of its own in OpenAPI 3.0.
fn place_docs(at: &At<'_>) -> Docs {
    let text = |key: &str| at.node.get(key).and_then(Node::scalar_text).map(str::to_owned);
    if at.node.get("$ref").is_some() {
        return Docs::default();
    }
    Docs { title: text("title"), description: text("description"), deprecated: flag(at, "deprecated") }
}

/// A required name without a property says nothing about the type, and is most often a slip.
fn report_stray_required(context: &mut Context<'_>, at: &At<'_>, properties: &[Property]) {
    let Some(required) = at.child("required") else { return };
    for item in required.items() {
        let Some(name) = item.node.as_str() else { continue };
        if !properties.iter().any(|property| property.name == name) {
            context.report(
                Diagnostic::new(Code::StrayRequired, item.node.span, format!("`{name}` is required, but no property has that name"))
                    .pointer(&*item.pointer)
                    .help(format!("describe `{name}` under `properties`, or remove it from `required`")),
            );
        }
    }
}
