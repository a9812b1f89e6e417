//! Swagger 2.0.

use super::*;

/// A document with these keys beside `swagger` and `info`.
fn swagger(rest: &str) -> Normal {
    Normal::of(&format!("swagger: '2.0'\ninfo: {{title: t, version: v}}\n{rest}\n"))
}

/// A document with one operation, with the types of bodies said at the top.
fn operation(operation: &str) -> Normal {
    swagger(&format!("consumes: [application/json]\nproduces: [application/json]\npaths: {{/a: {{post: {operation}}}}}"))
}

const OPERATION: &str = "/paths/~1a/post";

#[test]
fn the_address_is_a_server_for_each_scheme() {
    let normal = swagger("host: api.example.com\nbasePath: /v2/\nschemes: [http, https, wss]\npaths: {}");
    assert_eq!(
        normal.json(),
        json!({
            "openapi": "3.0.3",
            "x-internal-version": "2.0",
            "info": {"title": "t", "version": "v"},
            "paths": {},
            "servers": [{"url": "https://api.example.com/v2"}, {"url": "http://api.example.com/v2"}],
        }),
    );
    assert_eq!(normal.text("/servers/0/url"), "api.example.com");
    assert_eq!(swagger("host: a:8080\nbasePath: /").at("/servers"), json!([{"url": "https://a:8080"}]));
    let normal = swagger("basePath: /v2");
    assert_eq!(normal.node("").get("servers"), None);
    assert_eq!(normal.codes(), ["N0720"]);
}

#[test]
fn components_move_and_references_follow() {
    let normal = swagger(
        "
consumes: [application/json]
produces: [application/json]
definitions:
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}, owner: {x-nullable: true, type: string}, 'a%b': {$ref: '#/definitions/a%25b'}}}
  Dog: {allOf: [{$ref: '#/definitions/Pet'}]}
  a%b: {type: string}
parameters:
  Limit: {in: query, name: limit, type: integer, format: int32, minimum: 1, description: d, default: 5, x-a: 1}
  PetBody: {in: body, name: pet, required: true, description: b, schema: {$ref: '#/definitions/Pet'}}
responses:
  NotFound: {description: n, schema: {type: object, properties: {p: {$ref: '#/definitions/Pet'}}}, headers: {X-Rate: {type: integer, description: h}}}
paths:
  /a: {post: {parameters: [{$ref: '#/parameters/Limit'}, {$ref: '#/parameters/PetBody'}], responses: {'404': {$ref: '#/responses/NotFound'}}}}
",
    );
    let pet = json!({"$ref": "#/components/schemas/Pet"});
    assert_eq!(
        normal.at("/components/schemas"),
        json!({
            "Pet": {
                "type": "object",
                "discriminator": {"propertyName": "kind"},
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string"},
                    "owner": {"type": "string", "nullable": true},
                    "a%b": {"$ref": "#/components/schemas/a%25b"},
                },
            },
            "Dog": {"allOf": [pet]},
            "a%b": {"type": "string"},
        }),
    );
    assert_eq!(
        normal.at("/components/parameters"),
        json!({"Limit": {"in": "query", "name": "limit", "description": "d", "x-a": 1,
            "schema": {"type": "integer", "format": "int32", "minimum": 1, "default": 5}}}),
    );
    assert_eq!(
        normal.at("/components/requestBodies"),
        json!({"PetBody": {"required": true, "description": "b", "content": {"application/json": {"schema": pet}}}}),
    );
    assert_eq!(
        normal.at("/components/responses"),
        json!({"NotFound": {
            "description": "n",
            "headers": {"X-Rate": {"description": "h", "schema": {"type": "integer"}}},
            "content": {"application/json": {"schema": {"type": "object", "properties": {"p": pet}}}},
        }}),
    );
    assert_eq!(
        normal.at(OPERATION),
        json!({
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "requestBody": {"$ref": "#/components/requestBodies/PetBody"},
            "responses": {"404": {"$ref": "#/components/responses/NotFound"}},
        }),
    );
    assert_eq!(normal.codes(), [""; 0]);
}

#[test]
fn other_media_types_share_the_schema() {
    let normal = swagger(
        "
consumes: [application/json]
produces: [application/json]
parameters: {B: {in: body, name: b, schema: {type: object, properties: {a: {type: string}}}}}
responses: {R: {description: r, schema: {type: array, items: {type: string}}}, E: {description: e}}
paths:
  /a:
    post:
      consumes: [application/xml]
      produces: [application/xml, text/plain]
      parameters: [{$ref: '#/parameters/B'}]
      responses: {'200': {$ref: '#/responses/R'}, '201': {$ref: '#/responses/E'}}
    put: {produces: [text/csv, application/json], responses: {'200': {$ref: '#/responses/R'}}}
",
    );
    let schema = json!({"schema": {"$ref": "#/components/requestBodies/B/content/application~1json/schema"}});
    assert_eq!(normal.at("/paths/~1a/post/requestBody"), json!({"content": {"application/xml": schema}}));
    let schema = json!({"schema": {"$ref": "#/components/responses/R/content/application~1json/schema"}});
    assert_eq!(
        normal.at("/paths/~1a/post/responses"),
        json!({
            "200": {"description": "r", "content": {"application/xml": schema, "text/plain": schema}},
            "201": {"$ref": "#/components/responses/E"},
        }),
    );
    assert_eq!(normal.at("/paths/~1a/put/responses/200"), json!({"$ref": "#/components/responses/R"}));
}

#[test]
fn an_inline_body_is_a_request_body() {
    let normal = operation(
        "{parameters: [{in: body, name: b, required: true, description: d, x-b: 1, schema: {type: string, x-nullable: true}}], responses: {}}",
    );
    assert_eq!(
        normal.at(OPERATION),
        json!({
            "parameters": [],
            "responses": {},
            "requestBody": {
                "required": true, "description": "d", "x-b": 1,
                "content": {"application/json": {"schema": {"type": "string", "nullable": true}}},
            },
        }),
    );
    assert_eq!(normal.text("/paths/~1a/post/requestBody/content/application~1json/schema"), "{type: string, x-nullable: true}");
}

#[test]
fn media_types_that_nobody_says_are_assumed_once() {
    let normal =
        swagger("paths: {/a: {post: {parameters: [{in: body, name: b, schema: {}}], responses: {'200': {description: d, schema: {}}}}}}");
    assert_eq!(normal.at("/paths/~1a/post/requestBody"), json!({"content": {"application/json": {"schema": {}}}}));
    assert_eq!(normal.found(), ["N0522 '2.0'"]);
    normal.codes();
}

#[test]
fn fields_are_a_form() {
    let normal = operation(
        "{consumes: [multipart/form-data, application/x-www-form-urlencoded], parameters: [
            {in: formData, name: a, type: string, required: true, description: d},
            {in: formData, name: b, type: array, items: {type: integer}, collectionFormat: multi},
            {in: formData, name: c, type: array, items: {type: integer}},
            {in: query, name: q, type: string}], responses: {}}",
    );
    assert_eq!(
        normal.at("/paths/~1a/post/requestBody"),
        json!({"required": true, "content": {"application/x-www-form-urlencoded": {
            "schema": {
                "type": "object",
                "required": ["a"],
                "properties": {
                    "a": {"type": "string", "description": "d"},
                    "b": {"type": "array", "items": {"type": "integer"}},
                    "c": {"type": "array", "items": {"type": "integer"}},
                },
            },
            "encoding": {"b": {"style": "form", "explode": true}, "c": {"style": "form", "explode": false}},
        }}}),
    );
    assert_eq!(normal.at("/paths/~1a/post/parameters"), json!([{"in": "query", "name": "q", "schema": {"type": "string"}}]));
    assert_eq!(normal.codes(), [""; 0]);
}

#[test]
fn a_file_makes_a_form_multipart() {
    let normal = operation(
        "{parameters: [{in: formData, name: f, type: file}, {in: formData, name: l, type: array, items: {type: string}}], responses: {}}",
    );
    assert_eq!(
        normal.at("/paths/~1a/post/requestBody"),
        json!({"required": false, "content": {"multipart/form-data": {"schema": {"type": "object", "properties": {
            "f": {"type": "string", "format": "binary"},
            "l": {"type": "string"},
        }}}}}),
    );
    assert_eq!(normal.codes(), ["N0522", "W0511"]);
}

#[test]
fn bodies_of_a_path_belong_to_each_operation() {
    let normal = swagger(
        "
consumes: [application/x-www-form-urlencoded]
parameters: {F: {in: formData, name: f, type: string}}
paths:
  /a:
    parameters: [{$ref: '#/parameters/F'}, {in: formData, name: g, type: string}, {in: header, name: h, type: string}]
    put: {parameters: [{in: formData, name: g, type: integer}], responses: {}}
    post: {consumes: [application/json], parameters: [{in: body, name: b, schema: {}}, {in: body, name: c, schema: {}}], responses: {}}
",
    );
    assert_eq!(normal.at("/paths/~1a/parameters"), json!([{"in": "header", "name": "h", "schema": {"type": "string"}}]));
    assert_eq!(
        normal.at("/paths/~1a/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties"),
        json!({"g": {"type": "integer"}, "f": {"type": "string"}}),
    );
    assert_eq!(normal.at("/paths/~1a/post/requestBody"), json!({"content": {"application/json": {"schema": {}}}}));
    assert_eq!(normal.codes(), ["W0523", "W0523", "W0523"]);
    assert_eq!(normal.node("").get("components"), None, "a field is no component");
}

#[test]
fn a_body_of_its_own_replaces_that_of_the_path() {
    let normal = swagger(
        "consumes: [a/b]\npaths: {/a: {parameters: [{in: body, name: x, schema: {type: string}}], put: {parameters: [{in: body, name: y, schema: {type: integer}}], responses: {}}}}",
    );
    assert_eq!(normal.at("/paths/~1a/put/requestBody"), json!({"content": {"a/b": {"schema": {"type": "integer"}}}}));
    assert_eq!(normal.codes(), [""; 0]);
}

#[test]
fn formats_of_lists_are_styles() {
    let normal = operation(
        "{parameters: [
            {in: query, name: a, type: array, items: {type: string}},
            {in: query, name: b, type: array, items: {type: string}, collectionFormat: multi},
            {in: query, name: c, type: array, items: {type: string}, collectionFormat: ssv},
            {in: query, name: d, type: array, items: {type: string}, collectionFormat: pipes},
            {in: query, name: e, type: array, items: {type: string}, collectionFormat: tsv},
            {in: header, name: f, type: array, items: {type: string}},
            {in: header, name: g, type: array, items: {type: string}, collectionFormat: pipes},
            {in: query, name: h, type: array, items: {type: array, items: {type: string}, collectionFormat: pipes}},
            {in: query, name: i, type: string, collectionFormat: multi}], responses: {}}",
    );
    let list = json!({"type": "array", "items": {"type": "string"}});
    let text = json!({"type": "string"});
    assert_eq!(
        normal.at("/paths/~1a/post/parameters"),
        json!([
            {"in": "query", "name": "a", "schema": list, "style": "form", "explode": false},
            {"in": "query", "name": "b", "schema": list, "style": "form", "explode": true},
            {"in": "query", "name": "c", "schema": list, "style": "spaceDelimited", "explode": false},
            {"in": "query", "name": "d", "schema": list, "style": "pipeDelimited", "explode": false},
            {"in": "query", "name": "e", "schema": text},
            {"in": "header", "name": "f", "schema": list},
            {"in": "header", "name": "g", "schema": text},
            {"in": "query", "name": "h", "schema": {"type": "array", "items": list}, "style": "form", "explode": false},
            {"in": "query", "name": "i", "schema": text},
        ]),
    );
    assert_eq!(normal.found(), ["W0511 tsv", "W0511 pipes", "W0511 pipes", "N0518 multi"]);
    normal.codes();
}

#[test]
fn responses_have_their_schema_under_each_type() {
    let normal = operation(
        "{produces: [application/json, application/xml], responses: {
            '200': {description: d, schema: {type: string}, examples: {application/json: a, text/plain: b}},
            '201': {description: d}, default: {description: d, schema: {type: file}}, x-a: 1}}",
    );
    assert_eq!(
        normal.at("/paths/~1a/post/responses"),
        json!({
            "200": {"description": "d", "content": {"application/json": {"schema": {"type": "string"}, "example": "a"}, "application/xml": {"schema": {"type": "string"}}}},
            "201": {"description": "d"},
            "default": {"description": "d", "content": {"application/json": {"schema": {"type": "string", "format": "binary"}}, "application/xml": {"schema": {"type": "string", "format": "binary"}}}},
            "x-a": 1,
        }),
    );
    let normal = swagger("paths: {/a: {get: {responses: {'200': {description: d, schema: {type: file}}}}}}");
    assert_eq!(
        normal.at("/paths/~1a/get/responses/200/content"),
        json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
    );
}

#[test]
fn security_definitions_are_schemes() {
    let normal = swagger(
        "
securityDefinitions:
  b: {type: basic, description: d}
  k: {type: apiKey, in: query, name: key}
  i: {type: oauth2, flow: implicit, authorizationUrl: 'https://a', scopes: {r: read}}
  c: {type: oauth2, flow: application, tokenUrl: 'https://t', x-a: 1}
  a: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {}}
security: [{b: []}, {i: [r]}]
",
    );
    assert_eq!(
        normal.at("/components/securitySchemes"),
        json!({
            "b": {"type": "http", "scheme": "basic", "description": "d"},
            "k": {"type": "apiKey", "in": "query", "name": "key"},
            "i": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://a", "scopes": {"r": "read"}}}},
            "c": {"type": "oauth2", "x-a": 1, "flows": {"clientCredentials": {"tokenUrl": "https://t", "scopes": {}}}},
            "a": {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "https://a", "tokenUrl": "https://t", "scopes": {}}}},
        }),
    );
    assert_eq!(normal.at("/security"), json!([{"b": []}, {"i": ["r"]}]));
}

#[test]
fn schemes_of_an_operation_are_reported_if_they_differ() {
    let normal = swagger(
        "host: h\nschemes: [https]\npaths: {/a: {get: {schemes: [http], responses: {}}, put: {schemes: [http, https], responses: {}}}}",
    );
    assert_eq!(normal.found(), ["W0516 [http]"]);
    assert_eq!(normal.at("/paths/~1a/get"), json!({"responses": {}}));
}

#[test]
fn pointers_into_what_moves_are_followed() {
    let normal = operation(
        "{parameters: [{in: body, name: b, schema: {type: object, properties: {a: {type: string}}}}],
          responses: {'200': {description: d, schema: {$ref: '#/paths/~1a/post/parameters/0/schema'}}}}",
    );
    assert_eq!(
        normal.at("/paths/~1a/post/responses/200/content/application~1json/schema/$ref"),
        "#/paths/~1a/post/requestBody/content/application~1json/schema",
    );
}

#[test]
fn references_in_odd_places_are_followed_too() {
    let normal = swagger("tags: [{name: t, externalDocs: {odd: {$ref: '#/definitions/A'}}}]\ndefinitions: {A: {}}");
    assert_eq!(normal.at("/tags/0/externalDocs/odd/$ref"), "#/components/schemas/A");
}

#[test]
fn a_schema_in_the_wrong_place_is_meant() {
    let normal = operation("{parameters: [{in: query, name: q, schema: {type: string}}], responses: {}}");
    assert_eq!(normal.at("/paths/~1a/post/parameters"), json!([{"in": "query", "name": "q", "schema": {"type": "string"}}]));
    assert_eq!(normal.codes(), ["N0210"]);
}

#[test]
fn a_path_item_joins_what_it_refers_to() {
    let normal = swagger(
        "paths: {/a: {$ref: '#/x-paths/I', put: {responses: {}}}}\nx-paths: {I: {parameters: [{in: query, name: q, type: string}], get: {produces: [a/b], responses: {}}}}",
    );
    let expected = json!({"parameters": [{"in": "query", "name": "q", "schema": {"type": "string"}}], "get": {"responses": {}}});
    assert_eq!(normal.at("/x-paths/I"), expected);
    assert_eq!(normal.at("/paths/~1a/get"), expected["get"]);
    assert_eq!(normal.at("/paths/~1a/put"), json!({"responses": {}}));
}
