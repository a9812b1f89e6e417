//! Descriptions of several files: what stands in a file follows from how it is referred to.

use super::*;

/// Writes files beside each other and normalises the first; gives the normal form of all, and the codes.
fn normal(test: &str, files: &[(&str, &str)]) -> (Vec<Json>, Vec<&'static str>) {
    let folder = std::env::temp_dir().join(format!("generator-normalise-{}-{test}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    for (name, text) in files {
        std::fs::write(folder.join(name), text).expect("the file can be written");
    }
    let mut sources = Sources::new(&folder);
    let mut diagnostics = Diagnostics::new();
    let loaded = load(&folder.join(files[0].0), &mut sources, &mut diagnostics);
    // What stays behind in the system's place for such things does no harm.
    let _ = std::fs::remove_dir_all(&folder);
    let mut documents = loaded.expect("the root is YAML");
    normalise(&mut documents, &mut diagnostics);
    documents.check_references(&mut diagnostics);
    let trees = documents.files().map(|file| documents.tree(file).to_json()).collect();
    (trees, diagnostics.iter().map(|found| found.code.id()).collect())
}

#[test]
fn files_are_maps_of_schemas_or_single_ones() {
    let root = "
openapi: 3.1.0
paths: {/a: {$ref: 'paths.yaml#/a'}}
components: {schemas: {One: {$ref: one.yaml}, Two: {$ref: 'map.yaml#/Two'}, Named: {$ref: 'map.yaml#named'}}}
";
    let one = "{const: 1, $defs: {in: {type: [string, 'null']}}, properties: {i: {$ref: '#/$defs/in'}}, example: {const: 1}}";
    let map = "{Two: {const: 2, properties: {three: {$ref: '#/Three'}}}, Three: {const: 3}, Unused: {const: 4}, Five: {$anchor: named, const: 5}}";
    let paths = "{a: {get: {responses: {'200': {description: d, content: {a/b: {schema: {const: 6}}}}}}}}";
    let (trees, codes) = normal("maps", &[("root.yaml", root), ("one.yaml", one), ("map.yaml", map), ("paths.yaml", paths)]);
    assert_eq!(trees[0]["components"]["schemas"]["Named"]["$ref"], "map.yaml#/Five");
    let expected = [
        json!({"a": {"get": {"responses": {"200": {"description": "d", "content": {"a/b": {"schema": {"enum": [6]}}}}}}}}),
        json!({
            "enum": [1],
            "x-internal-defs": {"in": {"type": "string", "nullable": true}},
            "properties": {"i": {"$ref": "#/x-internal-defs/in"}},
            "example": {"const": 1},
        }),
        json!({
            "Two": {"enum": [2], "properties": {"three": {"$ref": "#/Three"}}},
            "Three": {"enum": [3]},
            "Unused": {"const": 4},
            "Five": {"enum": [5]},
        }),
    ];
    for tree in expected {
        assert!(trees.contains(&tree), "{tree:#} is not in {trees:#?}");
    }
    assert_eq!(codes, [""; 0]);
}

#[test]
fn swagger_2_0_over_files() {
    let root = "
swagger: '2.0'
consumes: [a/b]
produces: [a/b]
paths: {/a: {post: {parameters: [{$ref: 'other.yaml#/parameters/B'}, {$ref: 'other.yaml#/parameters/Q'}], responses: {'200': {$ref: 'other.yaml#/responses/R'}}}, put: {consumes: [c/d], parameters: [{$ref: 'other.yaml#/parameters/B'}], responses: {}}}}
definitions: {A: {x-nullable: true}}
";
    let other = "
parameters: {B: {in: body, name: b, schema: {type: object, properties: {a: {$ref: 'root.yaml#/definitions/A'}}}}, Q: {in: query, name: q, type: string}}
responses: {R: {description: d, schema: {$ref: '#/definitions/D'}}}
definitions: {D: {discriminator: k}}
";
    let (trees, codes) = normal("swagger", &[("root.yaml", root), ("other.yaml", other)]);
    assert_eq!(
        trees[0]["paths"]["/a"],
        json!({
            "post": {
                "parameters": [{"$ref": "other.yaml#/parameters/Q"}],
                "requestBody": {"$ref": "other.yaml#/parameters/B"},
                "responses": {"200": {"$ref": "other.yaml#/responses/R"}},
            },
            "put": {
                "parameters": [],
                "requestBody": {"content": {"c/d": {"schema": {"$ref": "other.yaml#/parameters/B/content/a~1b/schema"}}}},
                "responses": {},
            },
        }),
    );
    assert_eq!(
        trees[1],
        json!({
            "parameters": {
                "B": {"content": {"a/b": {"schema": {"type": "object", "properties": {"a": {"$ref": "root.yaml#/components/schemas/A"}}}}}},
                "Q": {"in": "query", "name": "q", "schema": {"type": "string"}},
            },
            "responses": {"R": {"description": "d", "content": {"a/b": {"schema": {"$ref": "#/definitions/D"}}}}},
            "definitions": {"D": {"discriminator": {"propertyName": "k"}}},
        }),
    );
    assert_eq!(codes, [""; 0]);
}
