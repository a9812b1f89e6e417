//! JSON as the models write and read it.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::runtime::json::{present, to_value, to_vec};

#[derive(Serialize)]
struct Pair {
    z: u8,
    a: f32,
}

fn text<T: Serialize>(value: T) -> String {
    String::from_utf8(to_vec(&value).unwrap()).unwrap()
}

#[test]
fn floats_without_fraction_are_integers() {
    for (value, expected) in [
        (1.0, "1"),
        (-3.0, "-3"),
        (0.0, "0"),
        (-0.0, "-0"),
        (1.5, "1.5"),
        (0.1, "0.1"),
        (1e15, "1000000000000000"),
        (9_007_199_254_740_992.0, "9007199254740992"),
        (1e16, "1e+16"),
        (1e300, "1e+300"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
    ] {
        let written = text(value);
        assert_eq!(written, expected);
        assert_eq!(
            serde_json::from_str::<f64>(&written).unwrap().to_bits(),
            value.to_bits()
        );
    }
    assert_eq!(text(2.0_f32), "2");
    assert_eq!(text(0.1_f32), "0.1");
    assert_eq!(
        text(json!({"a": [1.0, {"b": 2.50}], "c": "1.0"})),
        r#"{"a":[1,{"b":2.5}],"c":"1.0"}"#
    );
}

#[test]
fn integers_keep_their_digits_and_objects_their_order() {
    assert_eq!(text(u64::MAX), "18446744073709551615");
    assert_eq!(text(i64::MIN), "-9223372036854775808");
    assert_eq!(
        to_value(&Pair { z: 1, a: 0.1 }).unwrap().to_string(),
        r#"{"z":1,"a":0.1}"#
    );
}

#[test]
fn a_null_can_be_told_from_a_missing_field() {
    #[derive(Deserialize)]
    struct Model {
        #[serde(default, deserialize_with = "present")]
        any: Option<Value>,
    }
    let any = |text: &str| serde_json::from_str::<Model>(text).unwrap().any;
    assert_eq!(any(r#"{"any":null}"#), Some(Value::Null));
    assert_eq!(any(r#"{"any":[1]}"#), Some(json!([1])));
    assert_eq!(any("{}"), None);
}

#[test]
fn a_text_is_the_same_as_a_value() {
    for text in [
        "",
        "a",
        "é",
        "\"",
        "a\"b",
        "a\\",
        "\\\"",
        "\n",
        "\u{1}",
        "\u{7f}\u{2028}",
    ] {
        assert_eq!(to_value(text).unwrap(), Value::String(text.to_owned()));
    }
}
