//! Mistakes of 3.0 documents, and of later ones, that leave no doubt.

use super::*;

#[track_caller]
fn mends(version: &str, schema: &str, expected: &Json, found: &[&str]) {
    let normal = Normal::schema(version, schema);
    assert_eq!(normal.s(), *expected, "{schema}");
    assert_eq!(normal.found(), found, "{schema}");
    normal.codes();
}

#[test]
fn keywords_of_3_1_in_3_0() {
    mends("3.0.3", "{type: [string, 'null']}", &json!({"type": "string", "nullable": true}), &["N0210 [string, 'null']"]);
    mends("3.0.3", "{anyOf: [{type: 'null'}]}", &json!({"anyOf": [{"enum": [null], "nullable": true}]}), &["N0210 'null'"]);
    mends("3.0.3", "{const: a}", &json!({"enum": ["a"]}), &["N0210 const"]);
    mends("3.0.3", "{exclusiveMinimum: 1}", &json!({"minimum": 1, "exclusiveMinimum": true}), &["N0210 1"]);
    mends("3.0.3", "{examples: [1]}", &json!({"example": 1, "x-internal-examples": [1]}), &["N0210 examples"]);
    mends("3.0.3", "{items: [{type: string}]}", &json!({"items": {"type": "string"}}), &["N0210 items"]);
    mends("3.0.3", "{properties: {a: true}}", &json!({"properties": {"a": {}}}), &["N0210 true"]);
    mends("3.0.3", "{items: true}", &json!({"items": {}}), &["N0210 true"]);
}

#[test]
fn keywords_of_2_0_in_3_0() {
    mends("3.0.3", "{type: file}", &json!({"type": "string", "format": "binary"}), &["N0210 file"]);
    mends("3.0.3", "{discriminator: kind}", &json!({"discriminator": {"propertyName": "kind"}}), &["N0210 kind"]);
}

#[test]
fn keywords_of_3_0_in_3_1() {
    mends("3.1.0", "{type: string, nullable: true}", &json!({"type": "string", "nullable": true}), &["N0210 true"]);
    mends("3.1.0", "{type: string, nullable: false}", &json!({"type": "string", "nullable": false}), &[]);
}

#[test]
fn required_as_a_mark_of_the_property() {
    mends(
        "3.0.3",
        "{required: [b], properties: {a: {type: string, required: true}, b: {required: true}, c: {required: false}, required: {type: string}}}",
        &json!({"required": ["b", "a"], "properties": {"a": {"type": "string"}, "b": {}, "c": {}, "required": {"type": "string"}}}),
        &["N0210 true", "N0210 true", "N0210 false"],
    );
    mends("3.0.3", "{properties: {a: {required: true}}}", &json!({"required": ["a"], "properties": {"a": {}}}), &["N0210 true"]);
}

#[test]
fn booleans_in_quotes() {
    mends(
        "3.0.3",
        "{nullable: 'true', readOnly: 'false'}",
        &json!({"nullable": true, "readOnly": false}),
        &["N0210 'true'", "N0210 'false'"],
    );
    mends("3.0.3", "{nullable: 'yes'}", &json!({"nullable": "yes"}), &[]);
}

#[test]
fn nullable_beside_a_reference_is_meant() {
    mends(
        "3.0.3",
        "{type: object, properties: {a: {$ref: '#/components/schemas/S', nullable: true, description: d, type: object, maxProperties: 1}}}",
        &json!({"type": "object", "properties": {"a": {"allOf": [{"$ref": "#/components/schemas/S"}], "nullable": true, "description": "d"}}}),
        &["N0210 true", "N0311 maxProperties"],
    );
    mends(
        "3.0.3",
        "{properties: {a: {$ref: '#/components/schemas/S', description: d, minProperties: 1}}}",
        &json!({"properties": {"a": {"$ref": "#/components/schemas/S", "description": "d", "minProperties": 1}}}),
        &["N0311 minProperties"],
    );
}
