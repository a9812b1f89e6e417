//! Documents that are small on disk and endless in memory, too deep, or too long: the generator ends, soon and with a crate or a finding.
//!
//! An error here is mostly a test that never ends, or a process that dies of its stack.

#![allow(missing_docs, reason = "a test")]

use std::fmt::Write as _;
use std::path::Path;

use generator::{Generated, Mode, Target, generate_text};
use serde_json::{Map, Value, json};

fn generate(name: &str, text: &str) -> Generated {
    let target = Target { package: "limits".to_owned(), source: name.to_owned(), command: "cargo test".to_owned(), workspace: false };
    generate_text(&Path::new("/nowhere").join(name), text, &target, Mode::Lenient)
}

/// A crate of these schemas. Each is made from its number, counted from 0; the last one is a plain object.
fn chain(count: usize, schema: impl Fn(usize) -> Value) -> Generated {
    let mut schemas: Map<String, Value> = (0..count).map(|index| (format!("A{index}"), schema(index))).collect();
    schemas.insert(format!("A{count}"), json!({ "type": "object", "properties": { "x": { "type": "string" } } }));
    of(&Value::Object(schemas))
}

fn of(schemas: &Value) -> Generated {
    let document =
        json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {}, "components": { "schemas": schemas } });
    generate("a.json", &document.to_string())
}

fn to(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/A{index}") })
}

fn codes(generated: &Generated) -> Vec<&'static str> {
    let mut codes: Vec<&str> = generated.diagnostics.iter().map(|found| found.code.id()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

#[test]
fn brackets_without_end_are_refused() {
    for name in ["a.json", "a.yaml"] {
        for text in ["[".repeat(200_000), "{\"a\":".repeat(200_000), format!("{}1{}", "[".repeat(300), "]".repeat(300))] {
            let generated = generate(name, &text);
            assert!(generated.files.is_none() && generated.diagnostics.has_errors(), "{name}: {}", &text[..20]);
        }
    }
    assert!(generate("a.yaml", &"- ".repeat(100_000)).files.is_none());
}

#[test]
fn aliases_of_aliases_are_refused() {
    let mut text = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\nx-0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n".to_owned();
    for level in 1..20 {
        let _ = writeln!(text, "x-{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    let generated = generate("a.yaml", &text);
    assert!(generated.files.is_none());
    assert_eq!(codes(&generated), ["E0108"]);
}

#[test]
fn a_chain_of_references_is_followed_a_while() {
    let generated = chain(1000, |index| to(index + 1));
    assert!(generated.files.is_some());
    assert_eq!(codes(&generated), ["E0305"], "the longer ones are refused, not followed");
    let generated = chain(1000, |index| json!({ "type": "array", "items": to(index + 1) }));
    assert!(generated.files.is_some() && !generated.diagnostics.has_errors());
}

#[test]
fn parts_of_parts_are_merged_through_200_levels() {
    let level = |index: usize| json!({ "allOf": [to(index + 1), { "type": "object", "properties": { format!("p{index}"): { "type": "string" } } }] });
    let generated = chain(200, level);
    let first = generated.files.as_ref().and_then(|files| files.get("src/types/a0.rs")).expect("the first one is a type");
    assert!(first.contains("pub p199:") && first.contains("pub x:"), "all levels are there");
    let generated = chain(260, level);
    assert!(codes(&generated).contains(&"W0411"), "the limit is told: {:?}", codes(&generated));
}

#[test]
fn a_part_that_many_ways_lead_to_is_merged_once() {
    // 2^60 ways lead from the first to the last.
    let generated = chain(120, |index| match index {
        0..118 => {
            let next = index - index % 2 + 2;
            json!({ "allOf": [to(next), to(next + 1), { "type": "object", "properties": { format!("p{index}"): { "type": "string" } } }] })
        }
        _ => json!({ "allOf": [to(120), { "type": "object", "properties": { format!("p{index}"): { "type": "string" } } }] }),
    });
    let first = generated.files.as_ref().and_then(|files| files.get("src/types/a0.rs")).expect("the first one is a type");
    assert!(first.contains("pub p119:"));
}

#[test]
fn merged_types_that_double_at_each_level_end() {
    let own = |name: &str| json!({ "properties": { name: { "type": "string" } } });
    let generated = chain(
        40,
        |index| json!({ "type": "object", "properties": { "x": { "allOf": [to(index + 1), own("a")] }, "y": { "allOf": [to(index + 1), own("b")] } } }),
    );
    assert!(generated.files.is_some());
    assert!(codes(&generated).contains(&"W0411"), "{:?}", codes(&generated));
}

#[test]
fn everything_may_contain_everything() {
    let schemas: Map<String, Value> = (0..12)
        .map(|index: usize| {
            let merged = |other: usize| json!({ "allOf": [to(other), { "properties": { "q": to((index + other) % 12) } }] });
            let properties: Map<String, Value> = (0..12).map(|other| (format!("p{other}"), merged(other))).collect();
            let branches = json!([to((index + 1) % 12), to((index + 2) % 12)]);
            (format!("A{index}"), json!({ "type": "object", "properties": properties, "oneOf": branches }))
        })
        .collect();
    assert!(of(&Value::Object(schemas)).files.is_some());
}

#[test]
fn types_as_deep_as_a_document_may_be_are_printed() {
    let nested = |levels: usize, around: fn(Value) -> Value| (0..levels).fold(json!({ "type": "string" }), |inner, _| around(inner));
    let generated = of(&json!({
        "Lists": nested(240, |inner| json!({ "type": "array", "items": inner })),
        "Maps": nested(240, |inner| json!({ "type": "object", "additionalProperties": inner })),
        "Objects": nested(110, |inner| json!({ "type": "object", "properties": { "a": inner } })),
        "Unions": nested(110, |inner| json!({ "oneOf": [inner, { "type": "integer" }] })),
        "Parts": nested(110, |inner| json!({ "allOf": [inner, { "description": "a" }] })),
    }));
    let files = generated.files.expect("a crate");
    let lists: String = files.get("src/types/lists.rs").expect("a type").split_whitespace().collect();
    assert!(lists.contains(&"Vec<".repeat(200)), "lists are lists");
}

#[test]
fn wide_schemas_cost_what_they_are_wide() {
    let names: Vec<String> = (0..5000).map(|index| format!("p{index}")).collect();
    let properties: Map<String, Value> = names.iter().map(|name| (name.clone(), json!({ "type": "string" }))).collect();
    let branches: Vec<Value> =
        (0..2000).map(|index| json!({ "type": "object", "properties": { format!("p{index}"): { "type": "string" } } })).collect();
    let symbols: Vec<String> = (0..1000).map(|count| "-".repeat(count)).collect();
    let generated = of(&json!({
        "Wide": { "type": "object", "required": &names, "properties": properties },
        "Union": { "oneOf": branches },
        "Values": { "type": "string", "enum": names },
        "Symbols": { "type": "string", "enum": symbols },
        "A".repeat(100_000): { "type": "object", "properties": { "P".repeat(100_000): { "type": "string" } } },
    }));
    assert!(generated.files.is_some());
}

#[test]
fn long_texts_are_texts() {
    let long = "`a <b> ".repeat(300_000);
    let generated = of(
        &json!({ "A": { "type": "object", "description": long, "properties": { "a": { "type": "string", "default": long, "pattern": long } } } }),
    );
    assert!(generated.files.is_some());
}
