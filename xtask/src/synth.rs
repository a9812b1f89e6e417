//! `cargo xtask synth`: a made-up document of any size, to see how time and memory of the generator grow.
//!
//! Five operations and four schemas make a resource, four resources a tag. Each resource refers to others, so that the schemas are one web.
//! The same number gives the same text. At 10,000 operations it has about 27 MB.

use serde_json::{Map, Value, json};

use crate::cli::Synth;
use crate::output::Output;

/// How many operations a resource has.
const OPERATIONS: usize = 5;

/// How many resources share a tag.
const RESOURCES: usize = 4;

/// Runs the command.
pub(crate) fn run(options: &Synth, output: &mut Output) {
    output.text(&format!("{:#}\n", document(options.operations)));
}

/// A document with so many operations, rounded up to whole resources.
fn document(operations: usize) -> Value {
    let count = operations.div_ceil(OPERATIONS).max(1);
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for index in 0..count {
        let name = name(index);
        paths.insert(format!("/{}s", name.to_lowercase()), collection(index, &name));
        paths.insert(format!("/{}s/{{id}}", name.to_lowercase()), element(index, &name));
        schemas.insert(name.clone(), resource(index, count));
        schemas.insert(format!("{name}Input"), input(index, count));
        schemas.insert(format!("{name}Page"), page(&name));
        schemas.insert(
            format!("{name}State"),
            json!({ "type": "string", "enum": ["active", "paused", "gone"], "description": text(index, 12) }),
        );
    }
    schemas.insert("Problem".to_owned(), problem());
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Synthetic", "version": "1", "description": text(0, 60) },
        "servers": [{ "url": "https://api.example.com/v1" }],
        "security": [{ "token": [] }],
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } },
    })
}

fn collection(index: usize, name: &str) -> Value {
    let list = json!({
        "operationId": format!("list{name}s"),
        "tags": [tag(index)],
        "summary": text(index, 6),
        "description": text(index + 1, 16),
        "parameters": [
            query("state", &json!({ "type": "array", "items": reference(&format!("{name}State")) }), index + 2),
            query("createdAfter", &json!({ "type": "string", "format": "date-time" }), index + 3),
            query("pageSize", &json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 20 }), index + 4),
            query("sort", &json!({ "type": "string", "enum": ["name", "-name", "created", "-created"] }), index + 5),
        ],
        "responses": responses("200", Some(&format!("{name}Page"))),
    });
    let create = json!({
        "operationId": format!("create{name}"),
        "tags": [tag(index)],
        "summary": text(index + 6, 6),
        "description": text(index + 7, 16),
        "requestBody": body(&format!("{name}Input")),
        "responses": responses("201", Some(name)),
    });
    json!({ "get": list, "post": create })
}

fn element(index: usize, name: &str) -> Value {
    let operation = |verb: &str, seed: usize, status: &str, answer: Option<&str>| {
        json!({
            "operationId": format!("{verb}{name}"),
            "tags": [tag(index)],
            "summary": text(index + seed, 6),
            "description": text(index + seed + 1, 16),
            "responses": responses(status, answer),
        })
    };
    let mut update = operation("update", 20, "200", Some(name));
    update["requestBody"] = body(&format!("{name}Input"));
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" }, "description": text(index, 5) });
    json!({
        "parameters": [id],
        "get": operation("get", 10, "200", Some(name)),
        "patch": update,
        "delete": operation("delete", 30, "204", None),
    })
}

/// An object with scalars, an inline object, an inline enumeration, a list and references to two other resources.
fn resource(index: usize, count: usize) -> Value {
    let mut schema = input(index, count);
    schema["required"] = json!(["id", "name", "state"]);
    let properties = &mut schema["properties"];
    properties["id"] = json!({ "type": "string", "format": "uuid", "readOnly": true, "description": text(index + 40, 5) });
    properties["createdAt"] = json!({ "type": "string", "format": "date-time", "description": text(index + 41, 5) });
    properties["owner"] = reference(&name((index * 7 + 1) % count));
    properties["related"] =
        json!({ "type": "array", "items": reference(&name((index * 3 + 2) % count)), "description": text(index + 42, 6) });
    schema
}

fn input(index: usize, count: usize) -> Value {
    let address = json!({
        "type": "object",
        "description": text(index + 50, 5),
        "properties": {
            "street": { "type": "string", "description": text(index + 51, 5) },
            "city": { "type": "string", "description": text(index + 52, 5) },
            "country": { "type": "string", "minLength": 2, "maxLength": 2, "description": text(index + 53, 5) },
        },
    });
    json!({
        "type": "object",
        "description": text(index + 54, 12),
        "required": ["name"],
        "properties": {
            "name": { "type": "string", "maxLength": 200, "description": text(index + 55, 5) },
            "label": { "type": "string", "nullable": true, "description": text(index + 56, 5) },
            "amount": { "type": "number", "format": "double", "description": text(index + 57, 5) },
            "count": { "type": "integer", "format": "int32", "default": 1, "description": text(index + 58, 5) },
            "enabled": { "type": "boolean", "default": false, "description": text(index + 59, 5) },
            "state": reference(&format!("{}State", name(index))),
            "kind": { "type": "string", "enum": ["plain", "fancy", "other"], "description": text(index + 60, 5) },
            "address": address,
            "tags": { "type": "object", "additionalProperties": { "type": "string" }, "description": text(index + 61, 5) },
            "parentInput": reference(&format!("{}Input", name((index * 5 + 3) % count))),
        },
    })
}

fn page(name: &str) -> Value {
    json!({
        "type": "object",
        "required": ["items", "total"],
        "properties": { "items": { "type": "array", "items": reference(name) }, "total": { "type": "integer" }, "next": { "type": "string" } },
    })
}

fn problem() -> Value {
    let properties = json!({ "title": { "type": "string" }, "status": { "type": "integer" }, "detail": { "type": "string" } });
    json!({ "type": "object", "properties": properties })
}

fn query(name: &str, schema: &Value, seed: usize) -> Value {
    json!({ "name": name, "in": "query", "schema": schema, "description": text(seed, 6) })
}

fn body(name: &str) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": reference(name) } } })
}

fn responses(status: &str, name: Option<&str>) -> Value {
    let response = |name: &str| json!({ "description": "What it says.", "content": { "application/json": { "schema": reference(name) } } });
    let success = name.map_or_else(|| json!({ "description": "Nothing." }), response);
    json!({ status: success, "404": response("Problem"), "422": response("Problem") })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn tag(index: usize) -> String {
    format!("Group {}", name(index / RESOURCES))
}

/// A name of three syllables: no two are equal, and they sort in no order.
fn name(index: usize) -> String {
    const FIRST: [&str; 16] = ["Ba", "Do", "Fi", "Gu", "Ka", "Lo", "Mi", "Nu", "Pa", "Ro", "Si", "Tu", "Va", "Wo", "Zi", "Hu"];
    let mut rest = index;
    let mut name = String::new();
    for place in 0..3 {
        let syllable = FIRST[(rest + place * 5) % FIRST.len()];
        name.push_str(&if place == 0 { syllable.to_owned() } else { syllable.to_lowercase() });
        rest /= FIRST.len();
    }
    if rest > 0 { format!("{name}{rest}") } else { name }
}

/// A sentence of so many words.
fn text(seed: usize, words: usize) -> String {
    const WORDS: [&str; 24] = [
        "the", "resource", "of", "an", "account", "is", "listed", "with", "its", "state", "and", "returned", "when", "a", "caller", "asks",
        "for", "it", "by", "name", "unless", "it", "was", "removed",
    ];
    let word = |index: usize| WORDS[(seed * 5 + index * 7 + index * index) % WORDS.len()];
    let words: Vec<&str> = (0..words).map(word).collect();
    format!("About {}.", words.join(" "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_differ_and_operations_are_counted() {
        let names: BTreeSet<String> = (0..20_000).map(name).collect();
        assert_eq!(names.len(), 20_000);
        let document = document(100);
        let paths = document["paths"].as_object().expect("an object");
        let methods = ["get", "post", "patch", "delete"];
        let count: usize = paths.values().map(|item| methods.iter().filter(|method| item.get(method).is_some()).count()).sum();
        assert_eq!(count, 100);
    }
}
