//! A default is a value of its schema (OpenAPI 3.0.3, Schema Object: "the data type of the value MUST conform").

use serde_json::Value as Json;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Documents;
use crate::model::{Api, Kind, Schema, SchemaId, Schemas};
use crate::node::escape_token;

/// Values inside values that are looked at; a schema may contain itself.
const DEPTH: usize = 32;

/// Reports defaults that do not fit. They are documented all the same.
pub(super) fn check(documents: &Documents, api: &Api, diagnostics: &mut Diagnostics) {
    for (id, schema) in api.schemas.iter() {
        let Some(default) = &schema.default else { continue };
        if fits(&api.schemas, id, default, DEPTH) {
            continue;
        }
        // The schema may be merged of several: then the default stands in one of them.
        let place = documents.node(&schema.location).and_then(|node| node.get("default")).map(|node| node.span);
        diagnostics.report(
            Diagnostic::new(Code::DefaultMismatch, place.unwrap_or(schema.span), format!("the default {default} is {}", wanted(schema)))
                .pointer(format!("{}/{}", schema.location.pointer, escape_token("default")))
                .help(help(schema, default)),
        );
    }
}

/// What the default should be and is not.
fn wanted(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Boolean => "not true or false",
        Kind::Integer(_) => "no whole number",
        Kind::Number(_) => "no number",
        Kind::String(_) => "no text",
        Kind::StringEnum(_) | Kind::IntegerEnum(_) => "none of the values of the enumeration",
        Kind::Array(_) => "no list of values that fit",
        Kind::Map(_) | Kind::Object(_) => "no object that fits",
        Kind::Union(_) | Kind::Alias(_) | Kind::Any => "not a value of its schema",
    }
}

fn help(schema: &Schema, default: &Json) -> String {
    match (&schema.kind, default) {
        (Kind::String(_) | Kind::StringEnum(_), Json::Number(_) | Json::Bool(_)) => format!("write it in quotes, `default: '{default}'`"),
        _ => "write a value that fits, or remove `default`".to_owned(),
    }
}

fn fits(schemas: &Schemas, id: SchemaId, value: &Json, depth: usize) -> bool {
    let (target, nullable) = schemas.target(id);
    let kind = &schemas.get(target).kind;
    let inside = |id: SchemaId, value: &Json| depth == 0 || fits(schemas, id, value, depth - 1);
    match (kind, value) {
        (Kind::Any | Kind::Alias(_), _)
        | (Kind::Boolean, Json::Bool(_))
        | (Kind::Number(_), Json::Number(_))
        | (Kind::String(_), Json::String(_)) => true,
        (_, Json::Null) => nullable,
        (Kind::Integer(_), Json::Number(number)) => number.as_f64().is_none_or(|number| number.fract() == 0.0),
        (Kind::StringEnum(values), Json::String(text)) => values.iter().any(|value| value.value == *text),
        (Kind::IntegerEnum(values), Json::Number(number)) => values.iter().any(|value| Some(value.value) == number.as_i64()),
        (Kind::Array(items), Json::Array(all)) => all.iter().all(|item| inside(*items, item)),
        (Kind::Map(values), Json::Object(all)) => all.values().all(|value| inside(*values, value)),
        (Kind::Object(object), Json::Object(all)) => {
            object.properties.iter().all(|property| all.get(&property.name).is_none_or(|value| inside(property.schema, value)))
        }
        (Kind::Union(union), _) => union.variants.iter().any(|variant| inside(variant.schema, value)),
        _ => false,
    }
}
