use serde_json::json;

use super::*;

#[test]
fn values_agree_with_serde_json() {
    let texts = [
        r#"{"a": [1, -0, 1.50, 1e5, -2E-3], "b": null, "c": true, "d": {"e": false}}"#,
        r#"{"é": "\u00e9 \ud83d\ude00 \/ \b\f\n\r\t \\ \"", "": {"": []}}"#,
        "[18446744073709551615, -9223372036854775808, 9223372036854775808]",
        " \r\n\t{ \"a\"\n:\r1 }\n",
        "{\"c1\": \"\u{80}\u{85}\u{2028}\"}",
    ];
    for text in texts {
        let expected: serde_json::Value = serde_json::from_str(text).expect("the sample is JSON");
        let read = Read::text("a.json", text);
        assert_eq!(read.json(), expected, "{text}");
        assert!(read.findings().is_empty());
    }
}

#[test]
fn what_serde_json_refuses_is_refused() {
    let texts = [
        "{\"a\":1,}",
        "[1 2]",
        "{'a':1}",
        "{a:1}",
        "[01]",
        "[-01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[1e]",
        "[NaN]",
        "[-Infinity]",
        "\"\\ud800\"",
        "\"\\u12\"",
        "\"a\nb\"",
        "\"\t\"",
        "\"\\x41\"",
        "[1]]",
        "1 2",
        "[",
        "{\"a\"",
        "{\"a\":",
        "tru",
        "True",
        "[,]",
        "\u{a0}[]",
        "\u{c}[]",
        "[\u{2028}1]",
        "/*c*/1",
        "[1] // c",
        "\"\0\"",
        "0x1F",
        "nulll",
        "\"abc",
        "{\"a\":1 \"b\":2}",
        "{1:2}",
        "--1",
        "-",
        "\u{b}1",
        "[1}",
        "{]",
        "\"\\",
    ];
    for text in texts {
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text:?}");
        assert_eq!(Read::text("a.json", text).finding().code, Code::JsonSyntax, "{text:?}");
    }
}

#[test]
fn what_is_meant_is_read_on_after_an_error() {
    let text = "{\n  // why\n  a: ['x', \"y\\u0020z\",],\n  \"t\": \"1\t2\",\n}\n/* end */";
    let read = Read::text("a.json", text);
    assert_eq!(read.findings(), ["E0105 a.json:2:3 comments are not allowed"]);
    assert_eq!(read.json(), json!({"a": ["x", "y z"], "t": "1\t2"}));
    assert_eq!(read.place(read.root().entry("t").expect("it is there").key_span), "a.json:4:3");
    assert_eq!(Read::text("a.json", "[\"1\t2\",\u{a0}3]").json(), json!(["1\t2", 3]));
    for text in ["[1 2]", "[01]", "[", "{\"a\"", "tru", "1 2", "[,]"] {
        assert!(Read::text("a.json", text).documents.is_none(), "{text:?}");
    }
}

#[test]
fn spans_cover_keys_and_values() {
    let read = Read::text("a.json", "{\n  \"é\": {\"k\": [1, \"zwei\"]},\n  \"x\": -1.5e3\n}");
    assert_eq!(read.covered("/é"), "{\"k\": [1, \"zwei\"]}");
    assert_eq!(read.covered("/é/k/1"), "\"zwei\"");
    assert_eq!(read.covered("/x"), "-1.5e3");
    let entry = read.root().entry("x").expect("it is there");
    assert_eq!(read.sources.slice(entry.key_span), "\"x\"");
    assert_eq!(read.place(entry.key_span), "a.json:3:3");
    let deep = read.root().pointer("/é/k/1").expect("it is there");
    assert_eq!(read.place(deep.span), "a.json:2:18");
}

#[test]
fn duplicate_keys_keep_the_first() {
    let read = Read::text("a.json", "{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3}");
    assert_eq!(read.json(), json!({"a": 1, "b": 2}));
    let finding = read.finding();
    assert_eq!(finding.code, Code::DuplicateKey);
    assert_eq!(read.place(finding.primary.span), "a.json:3:2");
    assert_eq!(read.place(finding.secondary[0].span), "a.json:1:2");
    assert_eq!(finding.secondary[0].text, "first defined here");
}

#[test]
fn errors_say_where_and_what_to_write() {
    let findings = |text: &str| Read::text("a.json", text).findings();
    assert_eq!(findings("{\n  \"a\": 1,\n}"), ["E0105 a.json:2:9 trailing commas are not allowed"]);
    assert_eq!(findings("{\n  \"a\": [1\n"), ["E0105 a.json:2:8 this array is never closed"]);
    assert_eq!(findings("{\"a\": 1\n // why\n}"), ["E0105 a.json:2:2 comments are not allowed"]);
    assert_eq!(findings("{\"a\": \"x\ty\"}"), ["E0105 a.json:1:9 a string holds the control character U+0009"]);
    let yaml = Read::text("a.json", "openapi: 3.0.3\n");
    let help = yaml.finding().help.as_deref();
    assert!(help.is_some_and(|help| help.contains("`.yaml`")), "{help:?}");
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Read::text("a.json", &nested(MAX_DEPTH - 1)).documents.is_some());
    for depth in [MAX_DEPTH, MAX_DEPTH + 1, 100_000] {
        let read = Read::text("a.json", &nested(depth));
        assert!(read.documents.is_none());
        assert_eq!(read.finding().code, Code::TooDeep);
    }
    let objects = "{\"a\":".repeat(100_000);
    assert_eq!(Read::text("a.json", &objects).finding().code, Code::TooDeep);
}
