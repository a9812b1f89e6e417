//! What 3.1 and 3.2 added above the schemas.

use super::*;

#[test]
fn the_version_is_one_and_the_other_is_kept() {
    let normal = Normal::of("openapi: 3.1.0\ncomponents: {}");
    assert_eq!(normal.json(), json!({"openapi": "3.0.3", "x-internal-version": "3.1.0", "components": {}, "paths": {}}));
    assert_eq!(normal.text("/openapi"), "3.1.0");
}

#[test]
fn webhooks_are_set_aside() {
    let normal = Normal::of("openapi: 3.1.0\nwebhooks: {made: {post: {requestBody: {content: {a/b: {schema: {const: 1}}}}}}}");
    assert_eq!(normal.at("/x-internal-webhooks/made/post/requestBody/content/a~1b/schema"), json!({"enum": [1]}),);
    assert_eq!(normal.found(), ["W0211 made"]);
    assert_eq!(normal.codes(), ["W0211"]);
}

#[test]
fn responses_and_descriptions_need_not_be_there() {
    let normal =
        Normal::of("openapi: 3.2.0\npaths: {/a: {get: {}, put: {responses: {'200': {summary: s}, '201': {}, '202': {$ref: '#/x'}}}}}");
    assert_eq!(normal.at("/paths/~1a/get"), json!({"responses": {}}));
    assert_eq!(
        normal.at("/paths/~1a/put/responses"),
        json!({"200": {"description": "s"}, "201": {"description": ""}, "202": {"$ref": "#/x"}}),
    );
}

#[test]
fn methods_without_a_key_of_their_own_are_left_out() {
    let normal = Normal::of(
        "openapi: 3.2.0\npaths: {/a: {get: {responses: {}}, query: {responses: {}}, additionalOperations: {COPY: {responses: {}}, LINK: {responses: {}}}}}",
    );
    let keys: Vec<String> = normal.node("/paths/~1a").as_object().expect("an object").keys().map(str::to_owned).collect();
    assert_eq!(keys, ["get", "query", "x-internal-additionalOperations"]);
    assert_eq!(normal.found(), ["W0520 COPY", "W0520 LINK"]);
    normal.codes();
}

#[test]
fn forms_that_are_the_query_string_are_objects_in_it() {
    let normal = Normal::of(
        "openapi: 3.2.0\npaths: {/a: {get: {parameters: [{in: querystring, name: q, content: {application/x-www-form-urlencoded: {schema: {const: 1}}}}]}}}",
    );
    let expected = json!([{"in": "query", "name": "q", "style": "form", "explode": true, "schema": {"enum": [1]}}]);
    assert_eq!(normal.at("/paths/~1a/get/parameters"), expected);
    assert_eq!(normal.codes(), [""; 0]);
}

#[test]
fn query_strings_that_are_no_forms_and_streams_of_other_kinds_are_left_out() {
    let normal = Normal::of(
        "
openapi: 3.2.0
paths:
  /a:
    get:
      parameters: [{in: querystring, name: q, content: {}}, {$ref: '#/components/parameters/Q'}, {in: cookie, name: c, style: cookie, schema: {}}]
      responses: {'200': {content: {application/jsonl: {itemSchema: {const: 1}}, application/json-seq: {itemSchema: {}}}}}
components: {parameters: {Q: {in: querystring, name: q, content: {}}}}
",
    );
    assert_eq!(normal.at("/paths/~1a/get/parameters"), json!([{"in": "cookie", "name": "c", "schema": {}}]));
    assert_eq!(normal.at("/paths/~1a/get/responses/200/content/application~1jsonl"), json!({"x-internal-itemSchema": {"enum": [1]}}),);
    assert_eq!(normal.codes(), ["W0511", "W0511", "W0511", "W0521"]);
}

#[test]
fn shared_media_types_are_read_by_their_schema() {
    let normal = Normal::of(
        "
openapi: 3.2.0
paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: {$ref: '#/components/mediaTypes/J'}, a/b: {$ref: '#/components/mediaTypes/K'}}}}}}}
components: {mediaTypes: {J: {schema: {const: 1}}, K: {}}}
",
    );
    assert_eq!(
        normal.at("/paths/~1a/get/responses/200/content"),
        json!({"application/json": {"schema": {"$ref": "#/components/mediaTypes/J/schema"}}, "a/b": {}}),
    );
    assert_eq!(normal.at("/components/mediaTypes/J/schema"), json!({"enum": [1]}));
}

#[test]
fn client_certificates_belong_to_the_connection() {
    let normal = Normal::of(
        "
openapi: 3.1.0
security: [{cert: [], key: []}]
paths: {/a: {get: {security: [{cert: []}], responses: {}}}}
components: {securitySchemes: {cert: {type: mutualTLS}, key: {type: apiKey, in: header, name: k}}}
",
    );
    assert_eq!(normal.at("/security"), json!([{"key": []}]));
    assert_eq!(normal.at("/paths/~1a/get/security"), json!([{}]));
    assert_eq!(normal.at("/components/securitySchemes"), json!({"key": {"type": "apiKey", "in": "header", "name": "k"}}));
    assert_eq!(normal.found(), ["W0711 cert"]);
}

#[test]
fn a_path_item_joins_what_it_refers_to() {
    let normal = Normal::of(
        "
openapi: 3.1.0
paths: {/a: {$ref: '#/components/pathItems/I', put: {responses: {}}, get: {description: own, responses: {}}}, /b: {$ref: '#/components/pathItems/I', summary: s}}
components: {pathItems: {I: {get: {responses: {}}, post: {responses: {}, parameters: [{in: query, name: q, schema: {const: 1}}]}}}}
",
    );
    assert_eq!(
        normal.at("/paths/~1a"),
        json!({
            "put": {"responses": {}},
            "get": {"description": "own", "responses": {}},
            "post": {"responses": {}, "parameters": [{"in": "query", "name": "q", "schema": {"enum": [1]}}]},
        }),
    );
    assert_eq!(normal.at("/paths/~1b"), json!({"$ref": "#/components/pathItems/I", "summary": "s"}));
}

#[test]
fn other_objects_ignore_what_stands_beside_a_reference() {
    let normal = Normal::of(
        "openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/R', description: d}}}}}\ncomponents: {responses: {R: {description: r}}}",
    );
    assert_eq!(normal.found(), ["N0311 description"]);
}

#[test]
fn files_of_multipart_bodies_are_binary() {
    let normal = Normal::of(
        "
openapi: 3.1.0
paths: {/a: {post: {responses: {}, requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/S'}}}}}}}
components: {schemas: {S: {properties: {f: {contentMediaType: image/png}, g: {type: array, items: {type: string, contentMediaType: image/png}}}}, T: {properties: {f: {contentMediaType: image/png}}}}}
",
    );
    let binary = json!({"type": "string", "format": "binary"});
    assert_eq!(normal.s(), json!({"properties": {"f": binary, "g": {"type": "array", "items": binary}}}));
    assert_eq!(normal.codes(), ["N0435"]);
}

#[test]
fn callbacks_are_walked_and_extensions_are_not() {
    let normal = Normal::of(
        "openapi: 3.1.0\npaths: {/a: {get: {responses: {}, callbacks: {c: {'{$url}': {post: {responses: {}, requestBody: {content: {a/b: {schema: {const: 1}}}}}}, x-d: {get: {parameters: [{schema: {const: 1}}]}}}}}}}",
    );
    let callback = normal.at("/paths/~1a/get/callbacks/c");
    assert_eq!(callback["{$url}"]["post"]["requestBody"]["content"]["a/b"]["schema"], json!({"enum": [1]}));
    assert_eq!(callback["x-d"], json!({"get": {"parameters": [{"schema": {"const": 1}}]}}));
}
