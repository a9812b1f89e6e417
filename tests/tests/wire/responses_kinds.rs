//! Responses by kind of content: JSON of every shape, text, bytes; and what does not fit.

use crate::case::{Case, case};
use crate::streams::whole;

const UTF8_BOM: &[u8] = b"\xef\xbb\xbf";

pub(crate) fn cases() -> Vec<Case> {
    [values(), numbers(), texts(), unfit(), unknown(), unions()].into_iter().flatten().collect()
}

fn values() -> Vec<Case> {
    vec![
        case!("decode/object", |c| c.responses().json().send())
            .gets_json(200, r#"{"data":[{"id":1,"owner":{"name":"n"},"more":[{}]}],"x":null}"#)
            .gives(r#"Deep { data: [DeepDataItem { id: 1, owner: Some(Named { name: "n", tag: None }) }] }"#),
        case!("decode/vendor", |c| c.responses().vendor().send())
            .gets(200, "content-type: application/vnd.wire.v2+json", r#"{"name":"é","tag":null}"#)
            .gives(r#"Named { name: "é", tag: None }"#),
        case!("decode/string", |c| c.responses().string().send()).gets_json(200, r#""a\n\u00e9""#).gives(r#""a\né""#),
        case!("decode/string-nullable", |c| c.responses().string_nullable().send()).gets_json(200, "null").gives("None"),
        case!("decode/string-nullable-value", |c| c.responses().string_nullable().send()).gets_json(200, r#""x""#).gives(r#"Some("x")"#),
        case!("decode/array", |c| c.responses().array().send())
            .gets_json(200, r#"[{"name":"x"},{"name":""}]"#)
            .gives(r#"[Named { name: "x", tag: None }, Named { name: "", tag: None }]"#),
        case!("decode/array-empty", |c| c.responses().array().send()).gets_json(200, " [ ]\n").gives("[]"),
        case!("decode/map", |c| c.responses().map().send()).gets_json(200, r#"{"b":1,"a":0.5}"#).gives(r#"{"a": 0.5, "b": 1.0}"#),
        case!("decode/any", |c| c.responses().any().send()).gets_json(200, "[1,null]").gives("Array [Number(1), Null]"),
        case!("decode/any-null", |c| c.responses().any().send()).gets_json(200, "null").gives("Null"),
        case!("decode/byte-order-mark", |c| c.responses().vendor().send())
            .gets(200, "content-type: application/json", [UTF8_BOM, br#"{"name":"x"}"#].concat())
            .gives(r#"Named { name: "x", tag: None }"#),
        case!("decode/without-content-type", |c| c.responses().vendor().send())
            .gets(200, "", r#"{"name":"x"}"#)
            .gives(r#"Named { name: "x", tag: None }"#),
        case!("decode/chunked", |c| c.responses().vendor().send())
            .gets_raw(
                b"HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"nam\r\n7\r\ne\":\"x\"}\r\n0\r\n\r\n",
            )
            .gives(r#"Named { name: "x", tag: None }"#),
        case!("decode/property-twice", |c| c.responses().vendor().send())
            .gets_json(200, r#"{"name":"x","name":"y"}"#)
            .fails(&["duplicate field `name`"]),
    ]
}

fn numbers() -> Vec<Case> {
    let numbers = |body: &'static str, value: &'static str| (body, format!("Numbers {{ {value} }}"));
    let edges = numbers(
        r#"{"int32":-2147483648,"int64":9223372036854775807,"plain":-9223372036854775808,"float":0.1,"double":1e300}"#,
        "int32: Some(-2147483648), int64: Some(9223372036854775807), plain: Some(-9223372036854775808), float: Some(0.1), double: Some(1e300)",
    );
    let whole = numbers(r#"{"float":3,"double":-0.0}"#, "int32: None, int64: None, plain: None, float: Some(3.0), double: Some(-0.0)");
    vec![
        case!("decode/number/edges", |c| c.responses().numbers().send()).gets_json(200, edges.0).gives(edges.1),
        case!("decode/number/whole", |c| c.responses().numbers().send()).gets_json(200, whole.0).gives(whole.1),
        case!("decode/number/beyond-int32", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"int32":2147483648}"#)
            .fails(&["`int32` does not fit"]),
        case!("decode/number/beyond-int64", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"plain":9223372036854775808}"#)
            .fails(&["`plain` does not fit"]),
        case!("decode/number/huge", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"plain":123456789012345678901234567890}"#)
            .fails(&["`plain` does not fit"]),
        case!("decode/number/fraction", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"plain":1.5}"#)
            .fails(&["`plain` does not fit"]),
        case!("decode/number/infinite", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"double":1e999}"#)
            .fails(&["number out of range"]),
        case!("decode/number/text", |c| c.responses().numbers().send()).gets_json(200, r#"{"plain":"1"}"#).fails(&["`plain` does not fit"]),
        // "integer [..] is defined as a JSON number without a fraction or exponent part" (OpenAPI 3.0.3, "Data Types").
        case!("decode/number/fraction-of-zero", |c| c.responses().numbers().send())
            .gets_json(200, r#"{"plain":1.0}"#)
            .fails(&["`plain` does not fit"]),
    ]
}

fn texts() -> Vec<Case> {
    vec![
        case!("decode/text/plain", |c| c.responses().text().send())
            .sends("GET /responses/text\naccept: text/plain")
            .gets(200, "content-type: text/plain", "\"a\" é\r\n")
            .gives(r#""\"a\" é\r\n""#),
        case!("decode/text/empty", |c| c.responses().text().send()).gets(200, "content-type: text/plain", "").gives(r#""""#),
        case!("decode/text/enum", |c| c.responses().text_enum().send()).gets(200, "content-type: text/plain", "blue").gives(r#""blue""#),
        case!("decode/text/xml", |c| c.responses().xml().send())
            .sends("GET /responses/xml\naccept: application/xml")
            .gets(200, "content-type: application/xml", "<a/>")
            .gives(r#""<a/>""#),
        case!("decode/text/html", |c| c.responses().html().send())
            .sends("GET /responses/html\naccept: text/html")
            .gets(200, "content-type: text/html", "<p>")
            .gives(r#""<p>""#),
        case!("decode/text/byte-order-mark", |c| c.responses().text().send())
            .gets(200, "content-type: text/plain", [UTF8_BOM, b"a"].concat())
            .gives(r#""a""#),
        case!("decode/text/invalid", |c| c.responses().text().send())
            .gets(200, "content-type: text/plain", b"a\xff")
            .fails(&["the body is not UTF-8"]),
        case!("decode/text/other-charset", |c| whole(c.responses().latin().send()))
            .sends("GET /responses/latin\naccept: text/plain; charset=iso-8859-1")
            .gets(200, "content-type: text/plain; charset=iso-8859-1", b"a\xe9")
            .gives(r#"b"a\xe9""#),
        case!("decode/bytes", |c| whole(c.responses().bytes().send()))
            .sends("GET /responses/bytes\naccept: application/octet-stream")
            .gets(200, "content-type: application/octet-stream", b"\x00\xff")
            .gives(r#"b"\0\xff""#),
        case!("decode/bytes-empty", |c| whole(c.responses().bytes().send())).gets(200, "", "").gives(r#"b"""#),
        case!("decode/bytes-pdf", |c| whole(c.responses().pdf().send()))
            .sends("GET /responses/pdf\naccept: application/pdf")
            .gets(200, "content-type: application/pdf", "%PDF")
            .gives(r#"b"%PDF""#),
    ]
}

/// The error says where; it never quotes the body, which may hold secrets.
fn unfit() -> Vec<Case> {
    vec![
        case!("decode/unfit/missing-field", |c| c.responses().json().send())
            .gets_json(200, r#"{"data":[{"id":1},{"owner":null}]}"#)
            .fails(&["GET /responses/json: 200", "`data[1]` does not fit", "missing field `id`"]),
        case!("decode/unfit/wrong-type-deep-inside", |c| c.responses().json().send())
            .gets_json(200, r#"{"data":[{"id":1,"owner":{"name":{"first":"x"}}}]}"#)
            .fails(&["`data[0].owner.name` does not fit", "expected a string"]),
        case!("decode/unfit/null-for-required", |c| c.responses().vendor().send())
            .gets_json(200, r#"{"name":null}"#)
            .fails(&["`name` does not fit", "null"]),
        case!("decode/unfit/empty-body", |c| c.responses().json().send()).gets(200, "", "").fails(&["the body is empty"]),
        case!("decode/unfit/blank-body", |c| c.responses().json().send()).gets_json(200, " \r\n").fails(&["the body is empty"]),
        case!("decode/unfit/html", |c| c.responses().json().send()).gets(200, "content-type: text/html", "<html>").fails(&["does not fit"]),
        case!("decode/unfit/cut-off", |c| c.responses().json().send()).gets_json(200, r#"{"data":["#).fails(&["EOF"]),
        case!("decode/unfit/more-behind-it", |c| c.responses().string().send())
            .gets_json(200, r#""a" "b""#)
            .fails(&["trailing characters"]),
        case!("decode/unfit/not-utf-8", |c| c.responses().string().send())
            .gets(200, "content-type: application/json", b"\"\xff\"")
            .fails(&["does not fit"]),
        case!("decode/unfit/connection-breaks-off", |c| c.responses().json().send())
            .gets(200, "content-length: 100", r#"{"data":[]}"#)
            .fails(&["GET /responses/json"]),
        case!("decode/unfit/no-http", |c| c.responses().json().send()).gets_raw(b"hello\r\n\r\n").fails(&["GET /responses/json"]),
    ]
}

/// Values that a later version of the server knows.
fn unknown() -> Vec<Case> {
    vec![
        case!("decode/enum/known", |c| c.responses().enum_value().send())
            .gets_json(200, r#"{"color":"dark red","level":-1,"sign":"!="}"#)
            .gives("Paint { color: DarkRed, level: Some(Minus1), sign: Some(NotEqual) }"),
        case!("decode/enum/case-twins", |c| async move {
            c.responses().array().send().await.map(|_| ["a", "A", "=", "!=", "+1", "-1", ""].map(wire::types::PaintSign::from))
        })
        .gets_json(200, "[]")
        .gives("[AValue, A, Equal, NotEqual, Plus1, Minus1, Empty]"),
        case!("decode/enum/unknown", |c| async move {
            let paint = c.responses().enum_value().send().await?;
            Ok((paint.color.as_str().to_owned(), paint.level.map(|level| level.as_i64())))
        })
        .gets_json(200, r#"{"color":"lila","level":100}"#)
        .gives(r#"("lila", Some(100))"#),
    ]
}

fn unions() -> Vec<Case> {
    vec![
        case!("decode/union/discriminator", |c| c.responses().union().send())
            .gets_json(200, r#"{"petType":"cat","bark":"x"}"#)
            .gives(r#"Cat(Cat { pet_type: "cat", claws: None })"#),
        case!("decode/union/discriminator-alias", |c| c.responses().union().send())
            .gets_json(200, r#"{"petType":"lion","claws":4}"#)
            .gives(r#"Cat(Cat { pet_type: "lion", claws: Some(4) })"#),
        case!("decode/union/discriminator-unknown", |c| c.responses().union().send())
            .gets_json(200, r#"{"petType":"bird"}"#)
            .gives(r#"Unknown(Object {"petType": String("bird")})"#),
        case!("decode/union/discriminator-missing", |c| c.responses().union().send())
            .gets_json(200, r#"{"bark":"x"}"#)
            .gives(r#"Unknown(Object {"bark": String("x")})"#),
        case!("decode/union/branch-unfit", |c| c.responses().union().send())
            .gets_json(200, r#"{"petType":"dog"}"#)
            .fails(&["missing field `bark`"]),
        case!("decode/union/constants", |c| c.responses().shape().send())
            .gets_json(200, r#"{"kind":"square","size":2}"#)
            .gives("Square(ShapeSquare { kind: Square, size: 2.0 })"),
        case!("decode/union/constant-unknown", |c| c.responses().shape().send())
            .gets_json(200, r#"{"kind":"line","size":2}"#)
            .gives(r#"Unknown(Object {"kind": String("line"), "size": Number(2)})"#),
        case!("decode/union/string", |c| c.responses().choice().send()).gets_json(200, r#""1""#).gives(r#"String("1")"#),
        case!("decode/union/integer", |c| c.responses().choice().send()).gets_json(200, "1").gives("Integer(1)"),
        case!("decode/union/list", |c| c.responses().choice().send()).gets_json(200, r#"["a"]"#).gives(r#"StringList(["a"])"#),
        case!("decode/union/object", |c| c.responses().choice().send())
            .gets_json(200, r#"{"name":"x"}"#)
            .gives(r#"Named(Named { name: "x", tag: None })"#),
        case!("decode/union/none", |c| c.responses().choice().send()).gets_json(200, "1.5").gives("Unknown(Number(1.5))"),
    ]
}
