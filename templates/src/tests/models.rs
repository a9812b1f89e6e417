//! The types of the models.

use jiff::Timestamp;
use jiff::civil;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::runtime::{
    Base64, Date, DateTime, Field, Secret, UnknownInteger, UnknownValue, integer_enum, string_enum,
};

#[test]
fn date_times_keep_their_text() {
    for text in [
        "2024-02-29T12:00:00Z",
        "2024-02-29T12:00:00.100+01:00",
        "yesterday",
        "",
    ] {
        let value: DateTime = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(value.as_str(), text);
        assert_eq!(value.to_string(), text);
        assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
        assert_eq!(text.parse::<DateTime>().unwrap(), value);
    }
}

#[test]
fn date_times_are_read_on_request() {
    let noon: Timestamp = "2024-02-29T12:00:00Z".parse().unwrap();
    for text in [
        "2024-02-29T12:00:00Z",
        "2024-02-29t12:00:00z",
        "2024-02-29 12:00:00Z",
        "2024-02-29T12:00:00",
        "2024-02-29T12:00:00.000",
        "2024-02-29T13:00:00+01:00",
        "2024-02-29T12:00:00.000000000-00:00",
    ] {
        assert_eq!(DateTime::from(text).timestamp().unwrap(), noon, "{text}");
    }
    for text in ["2023-02-29T12:00:00Z", "2024-02-29T25:00:00", "noon", ""] {
        let error = DateTime::from(text).timestamp().unwrap_err();
        assert!(
            error.to_string().starts_with("not a date-time: "),
            "{error}"
        );
    }
    assert_eq!(DateTime::from(noon).as_str(), "2024-02-29T12:00:00Z");
    assert!(DateTime::from("2024-01-01") < DateTime::from("2024-01-02"));
}

#[test]
fn dates_keep_their_text_and_are_read_on_request() {
    let day = civil::date(2024, 2, 29);
    assert_eq!(Date::from("2024-02-29").civil().unwrap(), day);
    assert_eq!(Date::from(day).as_str(), "2024-02-29");
    assert!(Date::from("2023-02-29").civil().is_err());
    let odd: Date = serde_json::from_value(json!("soon")).unwrap();
    assert_eq!(serde_json::to_value(&odd).unwrap(), json!("soon"));
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Patch {
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    description: Field<String>,
}

impl Patch {
    fn description(mut self, value: impl Into<Field<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[test]
fn fields_have_three_states() {
    let new = Patch::default;
    for (patch, text) in [
        (new(), "{}"),
        (new().description(None), r#"{"description":null}"#),
        (new().description("x"), r#"{"description":"x"}"#),
        (new().description("x".to_owned()), r#"{"description":"x"}"#),
        (
            new().description(Some("x".to_owned())),
            r#"{"description":"x"}"#,
        ),
        (new().description(Field::Absent), "{}"),
    ] {
        assert_eq!(serde_json::to_string(&patch).unwrap(), text);
        assert_eq!(serde_json::from_str::<Patch>(text).unwrap(), patch);
    }
    assert_eq!(Field::Value(1).as_ref().as_option(), Some(&&1));
    assert_eq!(Field::<u8>::Null.into_option(), None);
    assert!(Field::<u8>::Null.is_null() && Field::<u8>::default().is_absent());
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Color {
    Red,
    Unknown(UnknownValue),
}

impl Color {
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Color {
    fn from(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            other => Self::Unknown(UnknownValue::new(other)),
        }
    }
}

string_enum!(Color);

#[test]
fn enums_of_strings_stay_open() {
    for text in ["red", "bl\"ue", "é"] {
        let value: Color = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
        assert_eq!(value.to_string(), text);
        assert_eq!(value.as_ref() as &str, text);
        assert_eq!(text.parse::<Color>().unwrap(), value);
        assert_eq!(Color::from(text.to_owned()), value);
    }
    assert_eq!(Color::from("red"), Color::Red);
    // The escaped text cannot be borrowed from the body.
    assert_eq!(
        serde_json::from_str::<Color>(r#""r\u0065d""#).unwrap(),
        Color::Red
    );
    assert!(serde_json::from_str::<Color>("1").is_err());
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Level {
    Low,
    Unknown(UnknownInteger),
}

impl Level {
    fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl From<i64> for Level {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Low,
            other => Self::Unknown(UnknownInteger::new(other)),
        }
    }
}

integer_enum!(Level);

#[test]
fn enums_of_integers_stay_open() {
    assert_eq!(serde_json::from_str::<Level>("1").unwrap(), Level::Low);
    assert_eq!(serde_json::from_str::<Level>("1.0").unwrap(), Level::Low);
    let odd: Level = serde_json::from_str("-7").unwrap();
    assert_eq!(serde_json::to_string(&odd).unwrap(), "-7");
    assert_eq!(odd.to_string(), "-7");
    for text in ["1.5", "1e30", "18446744073709551615", "\"1\"", "null"] {
        assert!(serde_json::from_str::<Level>(text).is_err(), "{text}");
    }
}

#[test]
fn base64_reads_what_servers_write() {
    for text in ["-_8=", "-_8", "+/8=", "+/8"] {
        let value: Base64 = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(value.as_slice(), [0xfb, 0xff], "{text}");
        assert_eq!(serde_json::to_value(&value).unwrap(), json!("+/8="));
    }
    assert!(serde_json::from_value::<Base64>(json!("a b")).is_err());
    assert_eq!(
        format!("{:?}", Base64::from(vec![1, 2, 3])),
        "Base64(3 bytes)"
    );
    assert_eq!(Base64::from(vec![1]).into_vec(), [1]);
}

#[test]
fn secrets_go_into_json_only() {
    let secret: Secret = serde_json::from_value(json!("hunter2")).unwrap();
    assert_eq!(secret.expose(), "hunter2");
    assert_eq!(serde_json::to_value(&secret).unwrap(), json!("hunter2"));
    assert_eq!(format!("{secret:?}"), "Secret(..)");
    assert!(secret == Secret::from("hunter2") && secret != Secret::from("other"));
}
