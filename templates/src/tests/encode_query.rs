//! Every style of query parameters with every kind of value, as exact bytes.

use serde_json::{Value, json};

use crate::runtime::QueryStyle::{
    self, DeepObject, Form, FormJoined, Json, PipeDelimited, SpaceDelimited,
};
use crate::runtime::encode_query::encode;

const STYLES: [QueryStyle; 6] = [
    Form,
    FormJoined,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
];
const ERROR: &str = "(error)";
const OUT: &str = "(left out)";

fn written(style: QueryStyle, value: &Value, reserved: bool) -> String {
    match encode("color", style, value.clone(), reserved) {
        Ok(Some(text)) => text,
        Ok(None) => OUT.to_owned(),
        Err(_) => ERROR.to_owned(),
    }
}

/// A value with its text in each of the `STYLES`.
type Row = (Value, [&'static str; 6]);

fn scalars() -> Vec<Row> {
    vec![
        (
            json!("blue"),
            [
                "color=blue",
                "color=blue",
                "color=blue",
                "color=blue",
                ERROR,
                "color=%22blue%22",
            ],
        ),
        (
            json!(""),
            [
                "color=",
                "color=",
                "color=",
                "color=",
                ERROR,
                "color=%22%22",
            ],
        ),
        (
            json!(7),
            ["color=7", "color=7", "color=7", "color=7", ERROR, "color=7"],
        ),
        (
            json!(1.5),
            [
                "color=1.5",
                "color=1.5",
                "color=1.5",
                "color=1.5",
                ERROR,
                "color=1.5",
            ],
        ),
        (
            json!(1.0),
            ["color=1", "color=1", "color=1", "color=1", ERROR, "color=1"],
        ),
        (
            json!(true),
            [
                "color=true",
                "color=true",
                "color=true",
                "color=true",
                ERROR,
                "color=true",
            ],
        ),
    ]
}

fn arrays_and_objects() -> Vec<Row> {
    vec![
        (
            json!(["blue", "black", "brown"]),
            [
                "color=blue&color=black&color=brown",
                "color=blue,black,brown",
                "color=blue%20black%20brown",
                "color=blue%7Cblack%7Cbrown",
                ERROR,
                "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
            ],
        ),
        (
            json!({"R": 100, "G": 200, "B": 150}),
            [
                "R=100&G=200&B=150",
                "color=R,100,G,200,B,150",
                "color=R%20100%20G%20200%20B%20150",
                "color=R%7C100%7CG%7C200%7CB%7C150",
                "color[R]=100&color[G]=200&color[B]=150",
                "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
            ],
        ),
        (json!([]), [OUT, OUT, OUT, OUT, ERROR, "color=%5B%5D"]),
        (json!({}), [OUT, OUT, OUT, OUT, OUT, "color=%7B%7D"]),
        (json!(null), [OUT, OUT, OUT, OUT, OUT, OUT]),
        (
            json!([null]),
            [OUT, OUT, OUT, OUT, ERROR, "color=%5Bnull%5D"],
        ),
        (
            json!([[1]]),
            [ERROR, ERROR, ERROR, ERROR, ERROR, "color=%5B%5B1%5D%5D"],
        ),
        (
            json!({"a": null, "b": {"c": [1, 2], "d": "x y"}}),
            [
                ERROR,
                ERROR,
                ERROR,
                ERROR,
                "color[b][c]=1&color[b][c]=2&color[b][d]=x%20y",
                "color=%7B%22a%22%3Anull%2C%22b%22%3A%7B%22c%22%3A%5B1%2C2%5D%2C%22d%22%3A%22x%20y%22%7D%7D",
            ],
        ),
    ]
}

#[test]
fn every_style_with_every_kind_of_value() {
    for (value, expected) in scalars().into_iter().chain(arrays_and_objects()) {
        for (style, expected) in STYLES.into_iter().zip(expected) {
            assert_eq!(
                written(style, &value, false),
                expected,
                "{style:?} of {value}"
            );
        }
    }
}

#[test]
fn values_are_encoded_but_for_unreserved_characters() {
    let value = json!("aZ09-._~ +/?#[]@!$&'()*,;=%|\"é");
    assert_eq!(
        written(Form, &value, false),
        "color=aZ09-._~%20%2B%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2C%3B%3D%25%7C%22%C3%A9"
    );
    assert_eq!(
        written(FormJoined, &json!(["a,b", "c"]), false),
        "color=a%2Cb,c"
    );
}

#[test]
fn allow_reserved_keeps_reserved_characters_and_octets() {
    let value = json!("a b/:?[]@!$&'()*+,;=#|%2F%zz%");
    assert_eq!(
        written(Form, &value, true),
        "color=a%20b/:?[]@!$&'()*+,;=%23%7C%2F%25zz%25"
    );
}

#[test]
fn names_are_encoded() {
    let text = encode("a b[]", Form, json!("c"), false).unwrap();
    assert_eq!(text.as_deref(), Some("a%20b%5B%5D=c"));
    let text = encode("f", DeepObject, json!({"a]": {"=": 1}}), false).unwrap();
    assert_eq!(text.as_deref(), Some("f[a%5D][%3D]=1"));
}

#[test]
fn large_and_small_numbers_keep_their_digits() {
    for (value, expected) in [
        (json!(u64::MAX), "18446744073709551615"),
        (json!(i64::MIN), "-9223372036854775808"),
        (json!(9_007_199_254_740_992.0), "9007199254740992"),
        (json!(-0.25), "-0.25"),
        (crate::runtime::json::to_value(&0.1_f32).unwrap(), "0.1"),
    ] {
        assert_eq!(written(Form, &value, false), format!("color={expected}"));
    }
}
