//! Samples of small schemas, written as documents.

use std::path::Path;

use serde_json::{Value, json};

use crate::{Mode, Target, generate_text};

/// The sample of an operation whose success has this schema, beside these components.
fn sample(schema: &str, components: &str) -> Option<Value> {
    with_content(&format!("schema: {schema}"), components)
}

/// The same of a whole media type.
fn with_content(content: &str, components: &str) -> Option<Value> {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    get:\n      operationId: get\n      responses:\n        '200':\n          \
         description: It.\n          content: {{ application/json: {{ {content} }} }}\ncomponents:\n  schemas: {{ {components} }}\n"
    );
    let target = Target { package: "t".into(), source: "t.yaml".into(), command: "c".into(), workspace: false };
    let generated = generate_text(Path::new("t.yaml"), text, &target, Mode::Strict);
    let files = generated.files.unwrap_or_else(|| panic!("{schema}: {:?}", generated.diagnostics, schema = content));
    let file = files.get("src/mock/api.rs").expect("the tag has a file");
    let (_, literal) = file.split_once("r#\"")?;
    let (text, _) = literal.split_once("\"#")?;
    Some(serde_json::from_str(text).expect("it is JSON"))
}

#[test]
fn scalars_keep_to_their_limits() {
    for (schema, value) in [
        ("{ type: string, example: 'as \"shown\"' }", json!("as \"shown\"")),
        ("{ type: string, minLength: 6, example: short }", json!("texttext"[..6])),
        ("{ type: string, maxLength: 2, minLength: 1 }", json!("te")),
        ("{ type: string, pattern: '^[A-Z]{3}-\\d+$' }", json!("ABC-0")),
        ("{ type: string, pattern: '^[a-z]+$', minLength: 3 }", json!("abc")),
        ("{ type: string, format: email }", json!("name@example.com")),
        ("{ type: string, format: uuid, example: none }", json!("5f9d2c1a-7b3e-4c6d-8a90-1e2f3a4b5c6d")),
        ("{ type: string, enum: [b, a] }", json!("b")),
        ("{ type: array, items: { type: integer, minimum: 5 } }", json!([5])),
        ("{ type: array, items: { type: integer, maximum: 0, exclusiveMaximum: true } }", json!([-1])),
        ("{ type: array, items: { type: integer, minimum: 10, multipleOf: 7 } }", json!([14])),
        ("{ type: array, items: { type: number, minimum: 0.25, maximum: 0.75 } }", json!([0.5])),
        ("{ type: array, items: { type: integer, format: int32, example: 3000000000 } }", json!([1])),
        ("{ type: array, minItems: 3, uniqueItems: true, items: { type: string, maxLength: 4 } }", json!(["text", "tex0", "tex1"])),
        ("{ type: array, minItems: 2, uniqueItems: true, items: { type: string, enum: [a, b] } }", json!(["a", "b"])),
        ("{ type: array, maxItems: 0, items: { type: boolean } }", json!([])),
        ("{ type: object, additionalProperties: { type: boolean } }", json!({"key": true})),
    ] {
        let wrapped = format!("{{ type: object, required: [it], properties: {{ it: {schema} }} }}");
        assert_eq!(sample(&wrapped, "").map(|value| value["it"].clone()), Some(value), "{schema}");
    }
}

#[test]
fn an_example_is_taken_where_it_fits() {
    let schema = "schema: { type: object, required: [a], properties: { a: { type: integer }, b: { type: string } } }";
    assert_eq!(with_content(&format!("{schema}, example: {{ a: 7, more: true }}"), ""), Some(json!({"a": 7, "more": true})));
    assert_eq!(with_content(&format!("{schema}, example: {{ a: '7' }}"), ""), Some(json!({"a": 1, "b": "text"})));
    assert_eq!(with_content(&format!("{schema}, examples: {{ one: {{ value: {{ a: 2 }} }} }}"), ""), Some(json!({"a": 2})));
}

#[test]
fn objects_inside_objects_are_kept_small() {
    let inner = |inside: &str| format!("{{ type: object, properties: {{ a: {inside} }} }}");
    let schema = inner(&inner(&inner("{ type: string }")));
    assert_eq!(sample(&schema, ""), Some(json!({"a": {"a": {}}})));
}

#[test]
fn what_contains_itself_ends() {
    let tree = "Tree: { type: object, required: [next], properties: { next: NEXT } }";
    let list = tree.replace("NEXT", "{ type: array, items: { $ref: '#/components/schemas/Tree' } }");
    let reference = "{ $ref: '#/components/schemas/Tree' }";
    assert_eq!(sample(reference, &list), Some(json!({"next": []})));
    let nullable = tree.replace("NEXT", "{ nullable: true, allOf: [{ $ref: '#/components/schemas/Tree' }] }");
    assert_eq!(sample(reference, &nullable), Some(json!({"next": null})));
    let never = tree.replace("NEXT", reference);
    assert_eq!(sample(reference, &never), None);
}

#[test]
fn unions_give_a_value_of_one_branch_alone() {
    let both = "{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }";
    // The first branch would take any object.
    let value = sample(both, "");
    assert_eq!(value, Some(json!({"a": "text"})));
    let pets = "Cat: { type: object, required: [kind], properties: { kind: { type: string } } }, \
                Dog: { type: object, required: [kind, size], properties: { kind: { type: string }, size: { type: integer } } }";
    let union =
        "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }";
    assert_eq!(sample(union, pets), Some(json!({"kind": "Dog", "size": 1})));
}
