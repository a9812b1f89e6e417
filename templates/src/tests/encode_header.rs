//! Every style of header and cookie parameters and of form bodies, as exact bytes.

use serde_json::{Value, json};

use crate::runtime::encode_form;
use crate::runtime::encode_header::{encode, encode_cookie};
use crate::runtime::{CookieStyle, HeaderStyle};

const ERROR: &str = "(error)";
const OUT: &str = "(left out)";

fn header(style: HeaderStyle, value: &Value) -> String {
    match encode(style, value.clone()) {
        Ok(Some(text)) => text.to_str().unwrap().to_owned(),
        Ok(None) => OUT.to_owned(),
        Err(_) => ERROR.to_owned(),
    }
}

fn cookie(style: CookieStyle, value: &Value) -> String {
    match encode_cookie("color", style, value.clone()) {
        Ok(Some(text)) => text,
        Ok(None) => OUT.to_owned(),
        Err(_) => ERROR.to_owned(),
    }
}

#[test]
fn every_header_style_with_every_kind_of_value() {
    let styles = [
        HeaderStyle::Simple,
        HeaderStyle::SimpleExploded,
        HeaderStyle::Json,
    ];
    let rows: Vec<(Value, [&str; 3])> = vec![
        (json!("blue"), ["blue", "blue", "\"blue\""]),
        (json!(""), ["", "", "\"\""]),
        (json!("a, b/%20"), ["a, b/%20", "a, b/%20", "\"a, b/%20\""]),
        (json!(7), ["7", "7", "7"]),
        (json!(1.0), ["1", "1", "1"]),
        (json!(true), ["true", "true", "true"]),
        (
            json!(["blue", "black"]),
            ["blue,black", "blue,black", "[\"blue\",\"black\"]"],
        ),
        (
            json!({"R": 100, "G": 200}),
            ["R,100,G,200", "R=100,G=200", "{\"R\":100,\"G\":200}"],
        ),
        (json!([]), [OUT, OUT, "[]"]),
        (json!({}), [OUT, OUT, "{}"]),
        (json!(null), [OUT, OUT, OUT]),
        (json!([[]]), [ERROR, ERROR, "[[]]"]),
        (json!("é"), [ERROR, ERROR, "\"\\u00e9\""]),
        (json!("\u{1f600}"), [ERROR, ERROR, "\"\\ud83d\\ude00\""]),
        (json!("a\u{7f}"), [ERROR, ERROR, "\"a\\u007f\""]),
        (json!("a\tb"), ["a\tb", "a\tb", "\"a\\tb\""]),
        (json!("a\r\nb: c"), [ERROR, ERROR, "\"a\\r\\nb: c\""]),
    ];
    for (value, expected) in rows {
        for (style, expected) in styles.into_iter().zip(expected) {
            assert_eq!(header(style, &value), expected, "{style:?} of {value}");
        }
    }
}

#[test]
fn every_cookie_style_with_every_kind_of_value() {
    let styles = [
        CookieStyle::Form,
        CookieStyle::FormExploded,
        CookieStyle::Json,
    ];
    let rows: Vec<(Value, [&str; 3])> = vec![
        (
            json!("blue"),
            ["color=blue", "color=blue", "color=%22blue%22"],
        ),
        (json!(""), ["color=", "color=", "color=%22%22"]),
        (
            json!("a; b=c"),
            [
                "color=a%3B%20b%3Dc",
                "color=a%3B%20b%3Dc",
                "color=%22a%3B%20b%3Dc%22",
            ],
        ),
        (json!(7), ["color=7", "color=7", "color=7"]),
        (json!(1.0), ["color=1", "color=1", "color=1"]),
        (json!(true), ["color=true", "color=true", "color=true"]),
        (
            json!(["blue", "black"]),
            [
                "color=blue,black",
                "color=blue; color=black",
                "color=%5B%22blue%22%2C%22black%22%5D",
            ],
        ),
        (
            json!({"R": 100, "G": 200}),
            [
                "color=R,100,G,200",
                "R=100; G=200",
                "color=%7B%22R%22%3A100%2C%22G%22%3A200%7D",
            ],
        ),
        (json!([]), [OUT, OUT, "color=%5B%5D"]),
        (json!({}), [OUT, OUT, "color=%7B%7D"]),
        (json!(null), [OUT, OUT, OUT]),
        (json!([[]]), [ERROR, ERROR, "color=%5B%5B%5D%5D"]),
    ];
    for (value, expected) in rows {
        for (style, expected) in styles.into_iter().zip(expected) {
            assert_eq!(cookie(style, &value), expected, "{style:?} of {value}");
        }
    }
}

#[test]
fn form_bodies() {
    for (value, expected) in [
        (
            json!({"a": "x y&z=é+", "b": 1.0, "c": true}),
            "a=x+y%26z%3D%C3%A9%2B&b=1&c=true",
        ),
        (json!({"a": [1, "b", null], "n": null, "e": []}), "a=1&a=b"),
        (
            json!({"a": {"b": 1}, "c": [{"d": 2.0}]}),
            "a=%7B%22b%22%3A1%7D&c=%7B%22d%22%3A2%7D",
        ),
        (json!({}), ""),
    ] {
        assert_eq!(
            encode_form::encode(value.clone()).unwrap(),
            expected,
            "{value}"
        );
    }
    assert!(encode_form::encode(json!(["a"])).is_err());
}
