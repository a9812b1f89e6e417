use std::fmt::Write as _;

use serde_json::json;

use super::*;

/// Documents on which YAML 1.2 and the reader behind `serde_yaml` agree.
const AGREED: [&str; 9] = [
    "openapi: 3.0.3\ninfo:\n  title: A title # comment\n  version: '1.0'\npaths: {}\n",
    "a:\n- 1\n- two\n-\n  - 3\n  -\n    b: ~\n- {c: [1, 2], \"d\": 'it''s'}\n",
    "text: |\n  one\n    two\n\n  three\nfold: >-\n  one\n  two\n\n  three\nkeep: |+\n  x\n\nend: \"a\\tb\\u00e9\\\n  c\"\n",
    "plain: one two\n  three\nempty:\nnull: ~\nquoted: \"\"\n",
    "bools: [true, false, True, FALSE]\nints: [0, -1, +2, 0o17, 0x1F]\nfloats: [1.5, -0.5e3, 1e3]\n",
    "a: &x {k: 1}\nb: *x\nc: [&y two, *y]\n",
    "? key\n: value\n\"quoted key\": 1\n'single': 2\n",
    "---\na: 1\n...\n",
    "strings: [no, yes, on, 12:30, 2020-01-01, 1.2.3, \"1\", '~', #,\n  a#b]\n",
];

#[test]
fn values_agree_with_serde_yaml() {
    for text in AGREED {
        let expected: serde_json::Value = serde_yaml::from_str(text).expect("the sample is YAML");
        let read = Read::text("a.yaml", text);
        assert_eq!(read.json(), expected, "{text}");
        assert!(read.findings().is_empty(), "{:?}", read.findings());
    }
}

#[test]
fn scalars_keep_what_their_author_wrote() {
    let read = Read::text("a.yaml", "version: 1.0\nbig: 0012\nhex: 0x1f\nquoted: '1.0'\nanswer: no\n");
    let number = |key: &str| read.root().get(key).and_then(Node::as_number).map(crate::node::Number::text);
    assert_eq!(number("version"), Some("1.0"));
    assert_eq!(number("big"), Some("0012"));
    assert_eq!(number("hex"), Some("0x1f"));
    assert_eq!(number("quoted"), None);
    assert_eq!(read.root().get("version").and_then(Node::scalar_text), Some("1.0"));
    assert_eq!(read.root().get("answer").and_then(Node::as_str), Some("no"));
}

#[test]
fn keys_are_strings_by_their_text() {
    let read = Read::text("a.yaml", "200: a\ntrue: b\n1.0: c\nnull: d\n'404': e\n? 0x10\n: f\n");
    let keys: Vec<_> = read.root().as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["200", "true", "1.0", "null", "404", "0x10"]);
}

#[test]
fn spans_cover_keys_and_values() {
    let text = "é:\n  list:\n    - 'zwei'\n    - {a: [1]}\n\n  text: |\n    one\n    two\n\nnext: \"x\" # why\nempty:\n";
    let read = Read::text("a.yaml", text);
    assert_eq!(read.covered("/é/list/0"), "'zwei'");
    assert_eq!(read.covered("/é/list/1"), "{a: [1]}");
    assert_eq!(read.covered("/é/list/1/a"), "[1]");
    assert_eq!(read.covered("/é/list"), "- 'zwei'\n    - {a: [1]}");
    assert_eq!(read.covered("/é/text"), "one\n    two");
    assert_eq!(read.covered("/é"), "list:\n    - 'zwei'\n    - {a: [1]}\n\n  text: |\n    one\n    two");
    assert_eq!(read.covered("/next"), "\"x\"");
    assert_eq!(read.covered("/empty"), "");
    let key = |pointer: &str, key: &str| {
        let entry = read.root().pointer(pointer).and_then(|node| node.entry(key));
        read.place(entry.expect("it is there").key_span)
    };
    assert_eq!(key("", "next"), "a.yaml:10:1");
    assert_eq!(key("/é", "text"), "a.yaml:6:3");
    assert_eq!(key("/é/list/1", "a"), "a.yaml:4:8");
    let value = read.root().pointer("/é/list/1/a/0").expect("it is there");
    assert_eq!(read.place(value.span), "a.yaml:4:12");
    assert_eq!(read.place(read.root().get("empty").expect("it is there").span), "a.yaml:11:6");
}

#[test]
fn duplicate_keys_keep_the_first() {
    let read = Read::text("a.yaml", "a: 1\nb:\n  c: 1\n  \"c\": 2\n200: x\n'200': y\n");
    assert_eq!(read.json(), json!({"a": 1, "b": {"c": 1}, "200": "x"}));
    assert_eq!(
        read.findings(),
        ["E0106 a.yaml:4:3 the key `c` stands twice in this mapping", "E0106 a.yaml:6:1 the key `200` stands twice in this mapping",]
    );
    let first = &read.diagnostics.iter().next().expect("one").secondary[0];
    assert_eq!((read.place(first.span), first.text.as_str()), ("a.yaml:3:3".to_owned(), "first defined here"));
}

#[test]
fn aliases_keep_the_place_of_their_anchor() {
    let read = Read::text("a.yaml", "a: &x\n  k: 1\nb: *x\n*x : y\n");
    let repeated = read.root().pointer("/b/k").expect("it is there");
    assert_eq!(read.place(repeated.span), "a.yaml:2:6");
    assert_eq!(read.findings(), ["E0112 a.yaml:4:1 a key has to be a scalar, but this is an object"]);
    let named = Read::text("a.yaml", "a: &x name\n*x : value\n");
    assert_eq!(named.json(), json!({"a": "name", "name": "value"}));
}

#[test]
fn merge_keys_give_way_to_written_ones() {
    let text = "one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\n\
                x:\n  z: 0\n  <<: *one\n  b: 3\ny: {<<: [*one, *two], d: 4}\n'<<': kept\n";
    let read = Read::text("a.yaml", text);
    assert_eq!(read.root().get("x").map(Node::to_json), Some(json!({"z": 0, "a": 1, "b": 3})));
    let keys: Vec<_> = read.root().pointer("/x").and_then(Node::as_object).expect("an object").keys().collect();
    assert_eq!(keys, ["z", "a", "b"]);
    assert_eq!(read.root().get("y").map(Node::to_json), Some(json!({"a": 1, "b": 1, "c": 2, "d": 4})));
    assert_eq!(read.root().get("<<").and_then(Node::as_str), Some("kept"), "quotes make it a usual key");
    assert!(read.findings().is_empty());
    assert_eq!(
        Read::text("a.yaml", "a:\n  <<: 1\n  b: 2\n").findings(),
        ["E0111 a.yaml:2:3 `<<` takes mappings in, but this is the number `1`"]
    );
}

#[test]
fn tags_decide_or_are_reported() {
    let read = Read::text("a.yaml", "a: !!str 1\nb: !!int '3'\nc: ! 12\nd: !!map {x: !include y.yaml}\n");
    assert_eq!(read.json(), json!({"a": "1", "b": 3, "c": "12", "d": {"x": "y.yaml"}}));
    assert_eq!(read.findings(), ["W0113 a.yaml:4:23 the tag `!include` is ignored"]);
}

#[test]
fn infinities_become_strings_with_a_warning() {
    let read = Read::text("a.yaml", "a: .inf\nb: '.inf'\nc: -.INF\n");
    assert_eq!(read.json(), json!({"a": ".inf", "b": ".inf", "c": "-.INF"}));
    assert_eq!(read.findings(), ["W0114 a.yaml:1:4 `.inf` is read as a string", "W0114 a.yaml:3:4 `-.INF` is read as a string"]);
}

#[test]
fn broken_texts_are_reported_where_they_break() {
    let cases = [
        ("a:\n\tb: 1\n", "E0104 a.yaml:2:2 a tab stands in the indentation"),
        ("a:\n   b: 1\n  c: 2\n", "E0104 a.yaml:3:3 expected a key of the mapping above"),
        ("a: {b: 1,\n", "E0104 a.yaml:1:4 this `{` is never closed"),
        ("a: {b: 1]\n", "E0104 a.yaml:1:4 this `{` is closed by `]`"),
        ("a: b: c\n", "E0104 a.yaml:1:5 a second `: ` stands where a value goes on"),
        ("a: 1\nb: @x\n", "E0104 a.yaml:2:4 a value cannot begin with `@`"),
        ("a: 1\nb: \"\u{1}\"\n", "E0104 a.yaml:2:5 the character U+0001 is not allowed in YAML"),
        ("a: 'x\n", "E0104 a.yaml:1:5 invalid indentation in multiline quoted scalar"),
        ("a: 1\nb\nc: 2\n", "E0104 a.yaml:2:1 expected `: ` after the key"),
        ("- *nope\n", "E0110 a.yaml:1:3 no anchor of this name stands before the alias"),
        ("a: &a [*a]\n", "E0110 a.yaml:1:8 a value cannot contain itself by an alias"),
    ];
    for (text, expected) in cases {
        let read = Read::text("a.yaml", text);
        assert_eq!(read.findings(), [expected], "{text:?}");
        assert!(read.documents.is_none(), "{text:?}");
    }
    let template = Read::text("a.yaml", "a: {{ name }}\n");
    assert_eq!(template.findings(), ["E0112 a.yaml:1:5 a key has to be a scalar, but this is an object"]);
}

#[test]
fn a_second_document_is_refused_and_the_first_is_kept() {
    let read = Read::text("a.yaml", "a: 1\n---\nb: 2\n");
    assert_eq!(read.findings(), ["E0109 a.yaml:2:1 a second YAML document begins here"]);
    assert_eq!(read.json(), json!({"a": 1}));
    assert!(Read::text("a.yaml", "---\na: 1\n...\n").findings().is_empty());
}

#[test]
fn depth_is_limited() {
    let flow = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Read::text("a.yaml", &flow(MAX_DEPTH)).documents.is_some());
    let mut block = String::new();
    for depth in 0..1000 {
        let _ = writeln!(block, "{}a:", " ".repeat(depth));
    }
    // Each step repeats the one before once, one level deeper.
    let mut ladder = String::from("l0: &l0 [1]\n");
    for step in 1..400 {
        let _ = writeln!(ladder, "l{step}: &l{step} [*l{}]", step - 1);
    }
    for text in [flow(MAX_DEPTH + 1), flow(100_000), block, ladder] {
        let read = Read::text("a.yaml", &text);
        assert!(read.documents.is_none());
        assert_eq!(read.finding().code, Code::TooDeep);
    }
}

#[test]
fn an_alias_is_as_deep_as_what_it_repeats() {
    let nested = |depth: usize, inner: &str| format!("{}{inner}{}", "[".repeat(depth), "]".repeat(depth));
    let text = |outer: usize| format!("a: &a {}\nb: {}\n", nested(100, "1"), nested(outer, "*a"));
    assert!(Read::text("a.yaml", &text(100)).documents.is_some());
    let read = Read::text("a.yaml", &text(200));
    assert_eq!(read.finding().code, Code::TooDeep);
    assert_eq!(read.place(read.finding().primary.span), "a.yaml:2:204");
}

#[test]
fn expansion_is_limited() {
    let mut values = String::from("l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n");
    for step in 1..12 {
        let items = vec![format!("*l{}", step - 1); 10].join(", ");
        let _ = writeln!(values, "l{step}: &l{step} [{items}]");
    }
    let long = "y".repeat(1_000_000);
    let strings = format!("s: &s {long}\nl:\n{}", "- *s\n".repeat(1000));
    let merges = format!("m0: &m0 {{k: {long}}}\nl:\n{}", "- <<: *m0\n".repeat(1000));
    for text in [values, strings, merges] {
        let read = Read::text("a.yaml", &text);
        assert!(read.documents.is_none());
        assert_eq!(read.finding().code, Code::TooLarge);
    }
}
