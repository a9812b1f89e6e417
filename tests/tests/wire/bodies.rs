//! Bodies of one value: JSON by all its names, text, bytes, and none.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wire::Field;
use wire::bodies::PartsOrOctetsForm;
use wire::types::{Change, ChangeOp, Color, States};

use crate::case::{Case, case};
use crate::path::rgb;

const RGB: &str = r#"{"R":100,"G":200,"B":150}"#;

/// A request with a body of a media type.
pub(crate) fn request(line: &str, content_type: &str, body: &str) -> String {
    let body = if body.is_empty() { String::new() } else { format!("\n\n{body}") };
    format!("{line}\ncontent-type: {content_type}{body}")
}

fn json_body(line: &str, body: &str) -> String {
    request(line, "application/json", body)
}

pub(crate) fn cases() -> Vec<Case> {
    [objects(), states(), values(), texts(), bytes(), several()].into_iter().flatten().collect()
}

fn objects() -> Vec<Case> {
    vec![
        case!("body/json/object", |c| c.bodies().json(&rgb()).send()).sends(json_body("POST /bodies/json", RGB)),
        case!("body/json/optional-absent", |c| c.bodies().optional().send()).sends("PUT /bodies/json"),
        case!("body/json/optional-present", |c| c.bodies().optional().body(&rgb()).send()).sends(json_body("PUT /bodies/json", RGB)),
        case!("body/json/delete", |c| c.bodies().delete(&rgb()).send()).sends(json_body("DELETE /bodies/json", RGB)),
        // OpenAPI 3.2, Path Item Object.
        case!("body/json/query", |c| c.bodies().query(&rgb()).send()).sends(json_body("QUERY /bodies/json", RGB)),
        case!("body/json/vendor", |c| c.bodies().vendor(&rgb()).send()).sends(request(
            "POST /bodies/vendor",
            "application/vnd.wire.v2+json",
            RGB,
        )),
        case!("body/json/charset", |c| c.bodies().charset(&rgb()).send()).sends(request(
            "POST /bodies/charset",
            "application/json; charset=utf-8",
            RGB,
        )),
        // A range is no media type of a body (RFC 9110, section 8.3).
        case!("body/json/range", |c| c.bodies().range(&rgb()).send()).sends(json_body("POST /bodies/anything", RGB)),
        case!("body/json-patch", |c| {
            let add = Change::new(ChangeOp::Add, "/a/b").value(Value::Null);
            c.bodies().json_patch(&[add, Change::new(ChangeOp::Remove, "/c")]).send()
        })
        .sends(request(
            "PATCH /bodies/json-patch",
            "application/json-patch+json",
            r#"[{"op":"add","path":"/a/b","value":null},{"op":"remove","path":"/c"}]"#,
        )),
    ]
}

/// RFC 7396: what is absent stays as it is, what is null is removed.
fn states() -> Vec<Case> {
    let merge = |body: &str| request("PATCH /bodies/json", "application/merge-patch+json", body);
    vec![
        case!("body/merge-patch/absent", |c| c.bodies().merge_patch(&States::new("a", None)).send())
            .sends(merge(r#"{"required":"a","requiredNullable":null}"#)),
        case!("body/merge-patch/null", |c| {
            c.bodies().merge_patch(&States::new("a", None).optional_nullable(None).list(Field::Null)).send()
        })
        .sends(merge(r#"{"required":"a","requiredNullable":null,"optionalNullable":null,"list":null}"#)),
        case!("body/merge-patch/values", |c| {
            let states = States::new("a", "b".to_owned()).optional("c").optional_nullable("d");
            c.bodies().merge_patch(&states.list(Some(vec![None, Some("e".to_owned())]))).send()
        })
        .sends(merge(r#"{"required":"a","requiredNullable":"b","optional":"c","optionalNullable":"d","list":[null,"e"]}"#)),
        case!("body/merge-patch/empty", |c| c.bodies().merge_patch(&States::new("", String::new()).list(Some(vec![]))).send())
            .sends(merge(r#"{"required":"","requiredNullable":"","list":[]}"#)),
    ]
}

fn values() -> Vec<Case> {
    vec![
        case!("body/any/object", |c| c.bodies().any(&json!({"b": [1.0, null], "a": "x"})).send())
            .sends(json_body("POST /bodies/any", r#"{"b":[1,null],"a":"x"}"#)),
        case!("body/any/null", |c| c.bodies().any(&Value::Null).send()).sends(json_body("POST /bodies/any", "null")),
        case!("body/any/optional-absent", |c| c.bodies().any_optional().send()).sends("PUT /bodies/any"),
        case!("body/any/optional-null", |c| c.bodies().any_optional().body(&Value::Null).send())
            .sends(json_body("PUT /bodies/any", "null")),
        case!("body/string", |c| c.bodies().string("a \"b\"\n\u{1}é").send())
            .sends(json_body("POST /bodies/string", r#""a \"b\"\n\u0001é""#)),
        case!("body/string-empty", |c| c.bodies().string("").send()).sends(json_body("POST /bodies/string", r#""""#)),
        case!("body/string-null", |c| c.bodies().string_nullable(&None).send()).sends(json_body("PUT /bodies/string", "null")),
        case!("body/string-nullable", |c| c.bodies().string_nullable(&Some("x".to_owned())).send())
            .sends(json_body("PUT /bodies/string", r#""x""#)),
        case!("body/number", |c| c.bodies().number(0.1).send()).sends(json_body("POST /bodies/number", "0.1")),
        case!("body/number-whole", |c| c.bodies().number(-3.0).send()).sends(json_body("POST /bodies/number", "-3")),
        case!("body/number-large", |c| c.bodies().number(1e300).send()).sends(json_body("POST /bodies/number", "1e+300")),
        case!("body/boolean", |c| c.bodies().boolean(false).send()).sends(json_body("POST /bodies/boolean", "false")),
        case!("body/enum", |c| c.bodies().r#enum(&Color::DarkRed).send()).sends(json_body("POST /bodies/enum", r#""dark red""#)),
        case!("body/array", |c| c.bodies().array(&[1, -2]).send()).sends(json_body("POST /bodies/array", "[1,-2]")),
        case!("body/array-empty", |c| c.bodies().array(&[]).send()).sends(json_body("POST /bodies/array", "[]")),
        case!("body/array-optional-absent", |c| c.bodies().array_objects().send()).sends("PUT /bodies/array"),
        case!("body/array-of-objects", |c| c.bodies().array_objects().body(&[rgb()]).send())
            .sends(json_body("PUT /bodies/array", r#"[{"R":100,"G":200,"B":150}]"#)),
        case!("body/map", |c| c.bodies().map(&BTreeMap::from([("é \"".to_owned(), 1)])).send())
            .sends(json_body("POST /bodies/map", r#"{"é \"":1}"#)),
        case!("body/map-empty", |c| c.bodies().map(&BTreeMap::new()).send()).sends(json_body("POST /bodies/map", "{}")),
        case!("body/none", |c| c.bodies().none().send()).sends("POST /bodies/none"),
    ]
}

fn texts() -> Vec<Case> {
    vec![
        case!("body/text/plain", |c| c.bodies().text("\"a\" b\r\né").send()).sends(request(
            "POST /bodies/text",
            "text/plain",
            "\"a\" b\r\né",
        )),
        case!("body/text/empty", |c| c.bodies().text("").send()).sends(request("POST /bodies/text", "text/plain", "")),
        case!("body/text/optional-absent", |c| c.bodies().text_optional().send()).sends("PUT /bodies/text"),
        case!("body/text/csv", |c| c.bodies().text_optional().body("a,b\n1,2\n").send()).sends(request(
            "PUT /bodies/text",
            "text/csv",
            "a,b\n1,2\n",
        )),
        case!("body/text/xml", |c| c.bodies().xml("<?xml version=\"1.0\"?><rgb R=\"1\"/>").send()).sends(request(
            "POST /bodies/xml",
            "application/xml",
            "<?xml version=\"1.0\"?><rgb R=\"1\"/>",
        )),
        case!("body/text/svg", |c| c.bodies().svg("<svg/>").send()).sends(request("POST /bodies/svg", "image/svg+xml", "<svg/>")),
        case!("body/text/ndjson", |c| c.bodies().ndjson("{}\n{}\n").send()).sends(request(
            "POST /bodies/ndjson",
            "application/x-ndjson",
            "{}\n{}\n",
        )),
    ]
}

fn bytes() -> Vec<Case> {
    let octets = |line: &str| [line.as_bytes(), b"\ncontent-type: application/octet-stream\n\n\x00\xff\r\n\x80"].concat();
    vec![
        case!("body/bytes/octets", |c| c.bodies().octets(&b"\x00\xff\r\n\x80"[..]).send()).sends(octets("POST /bodies/octets")),
        case!("body/bytes/empty", |c| c.bodies().octets(Vec::new()).send()).sends(request(
            "POST /bodies/octets",
            "application/octet-stream",
            "",
        )),
        case!("body/bytes/optional-absent", |c| c.bodies().octets_optional().send()).sends("PUT /bodies/octets"),
        case!("body/bytes/optional-present", |c| c.bodies().octets_optional().body(&b"\x00\xff\r\n\x80"[..]).send())
            .sends(octets("PUT /bodies/octets")),
        case!("body/bytes/image", |c| c.bodies().image(&b"PNG"[..]).send()).sends(request("POST /bodies/image", "image/png", "PNG")),
        case!("body/bytes/pdf", |c| c.bodies().pdf(&b"%PDF"[..]).send()).sends(request("POST /bodies/pdf", "application/pdf", "%PDF")),
    ]
}

fn several() -> Vec<Case> {
    vec![
        case!("body/several/json-before-form", |c| c.bodies().json_or_form(&rgb()).send()).sends(json_body("POST /bodies/several", RGB)),
        case!("body/several/parts-before-octets", |c| c.bodies().parts_or_octets(&PartsOrOctetsForm::new("x")).send()).sends_parts(
            "PUT /bodies/several\ncontent-type: multipart/form-data; boundary=BOUNDARY",
            "--BOUNDARY\nContent-Disposition: form-data; name=\"file\"; filename=\"blob\"\nContent-Type: application/octet-stream\n\nx\n--BOUNDARY--\n",
        ),
    ]
}
