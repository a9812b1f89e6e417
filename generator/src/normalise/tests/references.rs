//! References: keywords beside them, names in place of pointers, and targets that move.

use super::*;

#[test]
fn keywords_beside_a_reference_hold_since_3_1() {
    let reference = json!({"$ref": "#/components/schemas/S"});
    let normal = Normal::schema(
        "3.1.0",
        "{type: object, properties: {
            a: {$ref: '#/components/schemas/S', description: d, x-b: 1},
            b: {$ref: '#/components/schemas/S', x-rust-name: c},
            c: {$ref: '#/components/schemas/S', type: object},
            d: {$ref: '#/components/schemas/S', type: [object, 'null'], allOf: [{minProperties: 1}]},
            e: {$ref: '#/components/schemas/S', $comment: c, summary: s},
            f: {$ref: '#/components/schemas/S', minProperties: 1}}}",
    );
    let property = |name: &str| normal.at(&format!("/components/schemas/S/properties/{name}"));
    assert_eq!(property("a"), json!({"allOf": [reference], "description": "d", "x-b": 1}));
    assert_eq!(property("b"), json!({"$ref": "#/components/schemas/S", "x-rust-name": "c"}));
    assert_eq!(property("c"), reference);
    assert_eq!(property("d"), json!({"allOf": [reference, {"minProperties": 1}], "nullable": true}));
    assert_eq!(property("e"), json!({"allOf": [reference], "description": "s"}));
    assert_eq!(property("f"), reference, "the type stays the same");
    assert_eq!(normal.codes(), ["N0431"]);
    assert_eq!(normal.text("/components/schemas/S/properties/a/allOf/0/$ref"), "'#/components/schemas/S'");
}

#[test]
fn definitions_are_set_aside_and_found_there() {
    let normal = Normal::schema(
        "3.1.0",
        "{$defs: {'a/b%': {const: 1}, unused: {}}, properties: {p: {$ref: '#/components/schemas/S/$defs/a~1b%25'}}}",
    );
    assert_eq!(normal.at("/components/schemas/S/properties/p/$ref"), "#/components/schemas/S/x-internal-defs/a~1b%25");
    assert_eq!(normal.at("/components/schemas/S/x-internal-defs/a~1b%"), json!({"enum": [1]}));
    assert_eq!(Normal::schema("3.1.0", "{$defs: {a: {}}}").s(), json!({}));
}

#[test]
fn names_become_pointers() {
    let schema = "{$defs: {A: {$anchor: here, $dynamicAnchor: node, const: 1}}, properties: {p: {$ref: '#here'}, q: {$dynamicRef: '#node'}, r: {$dynamicRef: '#no'}}}";
    let normal = Normal::schema("3.1.0", schema);
    let pointer = "#/components/schemas/S/x-internal-defs/A";
    assert_eq!(normal.at("/components/schemas/S/properties"), json!({"p": {"$ref": pointer}, "q": {"$ref": pointer}, "r": {}}),);
    assert_eq!(normal.found(), ["W0310 '#node'", "W0310 '#no'"]);
}

#[test]
fn identifiers_become_pointers_and_are_no_network() {
    let text = "
openapi: 3.1.0
components:
  schemas:
    Pet: {$id: 'https://example.com/schemas/pet', $defs: {Tag: {type: [string, 'null']}}, properties: {t: {$ref: '#/$defs/Tag'}, p: {$ref: 'https://example.com/schemas/pet#/$defs/Tag'}}}
    Shop: {properties: {p: {$ref: 'https://example.com/schemas/pet'}, far: {$ref: 'https://example.com/other'}}}
";
    let normal = Normal::of(text);
    let tag = "#/components/schemas/Pet/x-internal-defs/Tag";
    assert_eq!(normal.at("/components/schemas/Pet/properties"), json!({"t": {"$ref": tag}, "p": {"$ref": tag}}));
    assert_eq!(normal.at("/components/schemas/Shop/properties/p/$ref"), "#/components/schemas/Pet");
    assert_eq!(normal.found(), ["E0303 'https://example.com/other'"]);
}

#[test]
fn targets_that_move_are_followed() {
    let text = "
openapi: 3.1.0
components:
  schemas:
    S: {prefixItems: [{type: string}, {type: integer, $anchor: second}], if: {properties: {a: {const: 1}}}, then: {}, allOf: [{title: t}], $ref: '#/components/schemas/T'}
    T: {properties: {
        a: {$ref: '#/components/schemas/S/prefixItems/1'}, b: {$ref: '#/components/schemas/S/if/properties/a'},
        c: {$ref: '#/components/schemas/S/allOf/0'}, d: {$ref: '#second'}}}
";
    let normal = Normal::of(text);
    assert_eq!(
        normal.at("/components/schemas/T/properties"),
        json!({
            "a": {"$ref": "#/components/schemas/S/items/anyOf/1"},
            "b": {"$ref": "#/components/schemas/S/x-internal-if/properties/a"},
            "c": {"$ref": "#/components/schemas/S/allOf/1"},
            "d": {"$ref": "#/components/schemas/S/items/anyOf/1"},
        }),
    );
    assert_eq!(normal.at("/components/schemas/S/x-internal-if/properties/a"), json!({"enum": [1]}));
}

#[test]
fn what_a_reference_leads_to_has_the_type_of_the_reference() {
    let text = "
openapi: 3.1.0
x-schemas: {A: {const: 1, properties: {b: {const: 2}}}, B: {const: 3}}
paths: {/a: {get: {responses: {'200': {$ref: '#/x-responses/R'}}}}}
x-responses: {R: {content: {application/json: {schema: {const: 4}}}}}
components: {schemas: {S: {$ref: '#/x-schemas/A'}}}
";
    let normal = Normal::of(text);
    assert_eq!(normal.at("/x-schemas"), json!({"A": {"enum": [1], "properties": {"b": {"enum": [2]}}}, "B": {"const": 3}}));
    assert_eq!(normal.at("/x-responses/R/content/application~1json/schema"), json!({"enum": [4]}));
}

#[test]
fn a_reference_that_leads_nowhere_stays() {
    let normal = Normal::schema("3.1.0", "{$ref: '#/components/schemas/None', description: d}");
    assert_eq!(normal.s(), json!({"allOf": [{"$ref": "#/components/schemas/None"}], "description": "d"}));
}
