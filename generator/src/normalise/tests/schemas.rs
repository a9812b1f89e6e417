//! Schemas of 3.1 in the words of 3.0.

use super::*;

#[test]
fn types_with_null_are_nullable() {
    folds("{type: [string, 'null']}", &json!({"type": "string", "nullable": true}), &[]);
    folds("{type: [string]}", &json!({"type": "string"}), &[]);
    folds("{type: [number, integer, 'null']}", &json!({"type": "number", "nullable": true}), &[]);
    folds("{type: [string, string]}", &json!({"type": "string"}), &[]);
}

#[test]
fn several_types_are_branches_with_the_keywords_that_speak_about_them() {
    let schema = "{type: [string, integer, array, 'null'], minLength: 1, minimum: 2, items: {type: [boolean, 'null']}, format: int64, description: d}";
    let expected = json!({
        "description": "d",
        "nullable": true,
        "anyOf": [
            {"type": "string", "minLength": 1},
            {"type": "integer", "minimum": 2, "format": "int64"},
            {"type": "array", "items": {"type": "boolean", "nullable": true}},
        ],
    });
    folds(schema, &expected, &[]);
    folds(
        "{type: [string, object, boolean], properties: {a: {type: string}}, required: [a], additionalProperties: false, format: date}",
        &json!({"anyOf": [
            {"type": "string", "format": "date"},
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false},
            {"type": "boolean"},
        ]}),
        &[],
    );
}

#[test]
fn an_enumeration_goes_to_the_types_of_its_values() {
    folds(
        "{type: [string, integer], enum: [a, 1, b, 2.0]}",
        &json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer", "enum": [1, 2.0]}]}),
        &[],
    );
    folds("{type: [string, boolean], enum: [a, b], title: t}", &json!({"title": "t", "type": "string", "enum": ["a", "b"]}), &[]);
}

#[test]
fn types_beside_a_union_only_restrict() {
    folds(
        "{type: [object, array], oneOf: [{type: object}, {type: array}]}",
        &json!({"oneOf": [{"type": "object"}, {"type": "array"}]}),
        &["N0431"],
    );
}

#[test]
fn null_alone_is_a_branch_or_any_value() {
    folds("{anyOf: [{type: string}, {type: 'null'}]}", &json!({"anyOf": [{"type": "string"}, {"enum": [null], "nullable": true}]}), &[]);
    folds("{oneOf: [{type: string}, {const: null}]}", &json!({"oneOf": [{"type": "string"}, {"enum": [null], "nullable": true}]}), &[]);
    folds("{type: 'null', description: d}", &json!({"nullable": true, "description": "d"}), &["W0411"]);
    folds("{const: null}", &json!({"nullable": true}), &["W0411"]);
    folds("{type: []}", &json!({}), &["N0210"]);
}

#[test]
fn constants_are_enumerations_of_one() {
    folds("{const: a}", &json!({"enum": ["a"]}), &[]);
    folds("{type: integer, const: 1, enum: [1, 2]}", &json!({"type": "integer", "enum": [1]}), &[]);
    folds("{type: [string, 'null'], const: a}", &json!({"type": "string", "nullable": true, "enum": ["a"]}), &[]);
}

#[test]
fn exclusive_bounds_are_marks() {
    folds("{type: number, exclusiveMinimum: 1.5}", &json!({"type": "number", "minimum": 1.5, "exclusiveMinimum": true}), &[]);
    folds("{exclusiveMaximum: 5, maximum: 4}", &json!({"maximum": 4}), &[]);
    folds("{exclusiveMinimum: 4, minimum: 4}", &json!({"minimum": 4, "exclusiveMinimum": true}), &[]);
    folds("{exclusiveMaximum: 4, maximum: 4}", &json!({"maximum": 4, "exclusiveMaximum": true}), &[]);
    folds("{minimum: 3, exclusiveMinimum: true}", &json!({"minimum": 3, "exclusiveMinimum": true}), &["N0210"]);
}

#[test]
fn examples_give_one_and_stay_at_hand() {
    folds("{examples: [a, b]}", &json!({"example": "a", "x-internal-examples": ["a", "b"]}), &[]);
    folds("{examples: [a], example: c}", &json!({"example": "c", "x-internal-examples": ["a"]}), &[]);
}

#[test]
fn base64_is_a_format() {
    folds("{type: string, contentEncoding: base64, contentMediaType: image/png}", &json!({"type": "string", "format": "byte"}), &[]);
    folds("{type: [string, 'null'], contentEncoding: base64}", &json!({"type": "string", "nullable": true, "format": "byte"}), &[]);
    // The runtime writes the standard alphabet, which a reader of base64url refuses.
    folds("{type: string, contentEncoding: base64url}", &json!({"type": "string"}), &["N0435"]);
    folds("{type: string, contentMediaType: application/json, contentSchema: {const: 1}}", &json!({"type": "string"}), &["N0435", "N0435"]);
}

#[test]
fn tuples_are_arrays_of_any_of_their_types() {
    folds(
        "{type: array, prefixItems: [{type: string}, {type: [integer, 'null']}, {type: string}], items: false}",
        &json!({"type": "array", "maxItems": 3, "items": {"anyOf": [{"type": "string"}, {"type": "integer", "nullable": true}]}}),
        &["W0430"],
    );
    folds("{prefixItems: [{type: string}, {type: string}]}", &json!({"items": {"type": "string"}}), &[]);
    folds(
        "{prefixItems: [{type: string}], items: {const: 1}}",
        &json!({"items": {"anyOf": [{"type": "string"}, {"enum": [1]}]}}),
        &["W0430"],
    );
    folds("{prefixItems: [{type: string}], items: true}", &json!({"items": {}}), &["W0430"]);
    folds("{prefixItems: [{type: string}], unevaluatedItems: false}", &json!({"items": {"type": "string"}, "maxItems": 1}), &[]);
}

#[test]
fn boolean_schemas_are_any_or_nothing() {
    folds(
        "{type: object, properties: {a: true, b: false}, required: [a, b], additionalProperties: true}",
        &json!({"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": true}),
        &["N0433"],
    );
    folds("{items: true}", &json!({"items": {}}), &[]);
    folds("{items: false}", &json!({"items": {}, "maxItems": 0}), &[]);
    folds("{anyOf: [true, false, {type: string}]}", &json!({"anyOf": [{}, {"type": "string"}]}), &["N0433"]);
    folds("{allOf: [true, {type: string}], not: false}", &json!({"allOf": [{"type": "string"}]}), &[]);
    folds("false", &json!({}), &["W0411"]);
    folds("true", &json!({}), &[]);
}

#[test]
fn rules_are_left_to_the_server() {
    let keywords = "contains: {const: 1}, minContains: 1, dependentRequired: {a: [b]}, unevaluatedItems: false, items: {}";
    folds(&format!("{{{keywords}}}"), &json!({"items": {}}), &["N0431"; 3]);
    folds("{propertyNames: {pattern: a}}", &json!({"x-internal-propertyNames": {"pattern": "a"}}), &[]);
    folds("{if: {const: 1}, then: {minimum: 1}, else: {maximum: 1}}", &json!({}), &["N0431"]);
    folds("{if: {const: 1}, then: {properties: {a: {type: string}}}}", &json!({}), &["W0432"]);
    folds("{if: {const: 1}}", &json!({}), &[]);
    folds("{$defs: {a: {properties: {b: false}}}, contains: {prefixItems: [{type: string}, {}]}}", &json!({}), &["N0431"]);
    folds("{dependentSchemas: {a: {properties: {b: {type: string}}}}}", &json!({}), &["W0432"]);
    folds("{$comment: c, $schema: 'https://json-schema.org/draft/2020-12/schema', $id: i, $anchor: a}", &json!({}), &[]);
}

#[test]
fn properties_that_nothing_looks_at_are_additional() {
    folds("{unevaluatedProperties: {type: [string, 'null']}}", &json!({"additionalProperties": {"type": "string", "nullable": true}}), &[]);
    folds("{unevaluatedProperties: false}", &json!({"additionalProperties": false}), &[]);
    folds("{allOf: [{type: object}], unevaluatedProperties: false}", &json!({"allOf": [{"type": "object"}]}), &["N0431"]);
    folds("{allOf: [{type: object}], unevaluatedProperties: true}", &json!({"allOf": [{"type": "object"}]}), &[]);
}

#[test]
fn names_by_pattern_are_additional_properties() {
    folds("{patternProperties: {^a: {type: string}}}", &json!({"additionalProperties": {"type": "string"}}), &["N0434"]);
    folds(
        "{patternProperties: {^a: {type: string}, ^b: {const: 1}, ^c: false}, additionalProperties: {type: boolean}}",
        &json!({"additionalProperties": {"anyOf": [{"type": "string"}, {"enum": [1]}, {"type": "boolean"}]}}),
        &["N0434"],
    );
    folds("{patternProperties: {^a: true}, additionalProperties: false}", &json!({"additionalProperties": {}}), &["N0434"]);
}

#[test]
fn schemas_are_found_wherever_they_stand() {
    let schema = "{allOf: [{properties: {a: {items: {additionalProperties: {not: {const: 1}}}}}}]}";
    let expected = json!({"allOf": [{"properties": {"a": {"items": {"additionalProperties": {"not": {"enum": [1]}}}}}}]});
    folds(schema, &expected, &[]);
}

#[test]
fn data_is_never_touched() {
    let data = json!({"type": ["string", "null"], "const": 1, "$ref": "#/nowhere", "examples": [1]});
    let schema = format!("{{example: {data}, default: {data}, enum: [{data}], x-a: {data}, xml: {data}}}");
    folds(&schema, &json!({"example": data, "default": data, "enum": [data], "x-a": data, "xml": data}), &[]);
}

#[test]
fn made_nodes_point_at_what_they_were_made_from() {
    let normal = Normal::schema("3.1.0", "{type: [string, integer, 'null'], exclusiveMinimum: 7}");
    assert_eq!(normal.text("/components/schemas/S/anyOf"), "[string, integer, 'null']");
    assert_eq!(normal.text("/components/schemas/S/nullable"), "[string, integer, 'null']");
    let normal = Normal::schema("3.1.0", "{type: string, const: abc}");
    assert_eq!(normal.text("/components/schemas/S/enum/0"), "abc");
    let normal = Normal::schema("3.1.0", "{prefixItems: [{type: string}, {type: integer}], exclusiveMinimum: 7}");
    assert_eq!(normal.text("/components/schemas/S/items/anyOf/1"), "{type: integer}");
    assert_eq!(normal.text("/components/schemas/S/minimum"), "7");
    assert_eq!(normal.found(), ["W0430 prefixItems"]);
}
