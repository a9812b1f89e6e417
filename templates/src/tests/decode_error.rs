//! The path and the text of decode errors.

use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::support::GET;
use crate::runtime::{Base64, DecodeError, RawResponse};

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "the fields are there to be read")]
struct Page {
    data: Vec<Item>,
    total: u8,
    #[serde(default)]
    by_name: std::collections::BTreeMap<String, Item>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "the fields are there to be read")]
struct Item {
    id: Uuid,
    created_on: Option<String>,
    #[serde(default)]
    state: Option<State>,
    #[serde(default)]
    bytes: Option<Base64>,
    #[serde(default)]
    point: Option<(f64, f64)>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum State {
    On,
}

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn raw(body: &str) -> RawResponse {
    RawResponse::new(StatusCode::OK, HeaderMap::new(), body.to_owned(), &GET)
}

fn failure<T: DeserializeOwned + std::fmt::Debug>(body: &str) -> DecodeError {
    raw(body).json::<T>().unwrap_err()
}

/// The path that a reader which follows serde step by step reports; it writes `.` for the whole.
fn traced<T: DeserializeOwned + std::fmt::Debug>(body: &str) -> String {
    let mut reader = serde_json::Deserializer::from_str(body);
    let error = serde_path_to_error::deserialize::<_, T>(&mut reader).unwrap_err();
    let path = error.path().to_string();
    if path == "." { String::new() } else { path }
}

/// A body for each kind of mistake, with `ID` for a good id, and the path of the mistake.
const BROKEN: &[(&str, &str)] = &[
    (
        r#"{"data":[{"id":"ID","createdOn":5}],"total":1}"#,
        "data[0].createdOn",
    ),
    (
        r#"{"data":[{"id":"ID"},{"id":"ID","createdOn":{"a":1}}],"total":1}"#,
        "data[1].createdOn",
    ),
    (
        r#"{"data":[{"id":"ID"},{"id":"ID","createdOn":[1]}],"total":1}"#,
        "data[1].createdOn",
    ),
    (
        r#"{"data":[{"id":"ID"},{"createdOn":"x"}],"total":1}"#,
        "data[1]",
    ),
    (r#"{"data":[],"total":300}"#, "total"),
    (r#"{"data":[],"total":-1}"#, "total"),
    (r#"{"data":[],"total":"1"}"#, "total"),
    (r#"{"data":[],"total":null}"#, "total"),
    (r#"{"data":[],"total":true}"#, "total"),
    (r#"{"data":[],"total":1.5 }"#, "total"),
    (r#"{"data":{},"total":1}"#, "data"),
    (r#"{"data":"","total":1}"#, "data"),
    (r#"{"data":[null],"total":1}"#, "data[0]"),
    (r#"{"data":[3],"total":1}"#, "data[0]"),
    (r#"{"data":[{"id":"ID"},["ID",1]],"total":1}"#, "data[1][1]"),
    (r#"{"data":[]}"#, ""),
    (r#"{"total":1,"data":[{"id":"no uuid"}]}"#, "data[0].id"),
    (
        r#"{"total":1,"data":[{"id":"no uuid" , "x":[1,2]}]}"#,
        "data[0].id",
    ),
    (
        r#"{"total":1,"data":[{"id":"ID","state":"off"}]}"#,
        "data[0].state",
    ),
    (
        r#"{"total":1,"data":[{"id":"ID","bytes":"a b","createdOn":"x"}]}"#,
        "data[0].bytes",
    ),
    (
        r#"{"total":1,"data":[{"id":"ID","bytes":"a b"}]}"#,
        "data[0].bytes",
    ),
    (
        r#"{"total":1,"data":[{"id":"ID","point":[1.5]}]}"#,
        "data[0].point",
    ),
    (
        r#"{"total":1,"data":[{"id":"ID","point":[1.5,"x"]}]}"#,
        "data[0].point[1]",
    ),
    (
        r#"{"total":1,"data":[],"by_name":{"a b":{"id":"ID"},"c\"d":{"id":7}}}"#,
        "by_name.c\"d.id",
    ),
    (
        r#"{"total":1,"data":[],"by_name":{"x":{"id":"ID"},"y":{}}}"#,
        "by_name.y",
    ),
    (
        r#"{"total":1,"data":[],"extra":{"deep":[{"a":"}"},"]",[[]]]},"by_name":5}"#,
        "by_name",
    ),
    (r#"{"total":1,"total":2,"data":[]}"#, ""),
    ("[]", ""),
    ("3", ""),
    ("\"x\"", ""),
    (
        "{\n  \"data\": [\n    {\"id\": \"ID\"},\n    {\"id\": 7}\n  ]\n}",
        "data[1].id",
    ),
    (
        r#"{"data":[{"id":"ID","createdOn":tru}],"total":1}"#,
        "data[0].createdOn",
    ),
    (r#"{"data":[{"id":"ID","createdOn":"#, "data[0].createdOn"),
];

#[test]
fn the_path_is_that_of_a_reader_that_follows_each_step() {
    for (body, expected) in BROKEN {
        let body = body.replace("ID", ID);
        assert_eq!(failure::<Page>(&body).path(), *expected, "{body}");
        let traced = traced::<Page>(&body);
        // An array for a struct is told more exactly here: the other reader does not see positions of fields.
        if *expected == "data[1][1]" {
            continue;
        }
        assert_eq!(traced, *expected, "{body}");
    }
}

#[test]
fn any_cut_and_any_bytes_are_scanned_to_the_end() {
    let body = BROKEN
        .iter()
        .map(|(body, _)| *body)
        .collect::<Vec<_>>()
        .join("\n");
    for end in 0..body.len() {
        if let Err(error) = raw(&body[..end]).json::<Page>() {
            let _ = error.path();
        }
    }
    for odd in [
        "}}]]",
        ",,,",
        ":",
        "\"",
        "\"\\",
        "[\"\\",
        "{\"a\":1,}",
        "nul",
        "[1,]",
        "\u{1}",
    ] {
        let _ = failure::<Page>(odd).path();
    }
}

#[test]
fn the_text_says_what_is_wrong_and_quotes_no_value() {
    let show = |body: &str| failure::<Page>(&body.replace("ID", ID)).to_string();
    for (body, expected) in [
        (
            r#"{"data":[{"id":"ID","createdOn":5}],"total":1}"#,
            "`data[0].createdOn` does not fit: invalid type: integer, expected a string (line 1, column 67)",
        ),
        (
            r#"{"data":[]}"#,
            "the body does not fit: missing field `total` (line 1, column 11)",
        ),
        (
            r#"{"data":"s3cret, expected s3cret","total":1}"#,
            "`data` does not fit: invalid type: string, expected a sequence (line 1, column 33)",
        ),
        (
            r#"{"total":1,"data":[{"id":"s3cret"}]}"#,
            "`data[0].id` does not fit: a value that the model does not take (line 1, column 33)",
        ),
        (
            r#"{"total":1,"data":[{"id":"ID","state":"s3cret"}]}"#,
            "`data[0].state` does not fit: a value that the model does not take (line 1, column 80)",
        ),
        (
            r#"{"total":1,"data":[{"id":"ID","bytes":"s3cret!"}]}"#,
            "`data[0].bytes` does not fit: invalid value: string, expected base64 text (line 1, column 81)",
        ),
        (
            "s3cret",
            "the body does not fit: expected value (line 1, column 1)",
        ),
    ] {
        assert_eq!(
            show(body),
            format!("GET /things/{{id}}: 200 OK: {expected}")
        );
    }
}

#[test]
fn bodies_and_headers_that_are_missing() {
    assert!(
        failure::<Page>("")
            .to_string()
            .ends_with("200 OK: the body is empty")
    );
    assert!(
        failure::<Page>(" \n")
            .to_string()
            .ends_with("200 OK: the body is empty")
    );
    let error = raw("").location().unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("the header `Location` is missing"),
        "{error}"
    );
    let error = DecodeError::unexpected_status(&raw("x"));
    assert_eq!(
        (error.status(), &error.body()[..]),
        (StatusCode::OK, &b"x"[..])
    );
    assert!(error.json_error().is_none());
    assert!(failure::<Page>("3").json_error().is_some());
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(raw("\u{feff}[1]").json::<Vec<u8>>().unwrap(), [1]);
    assert_eq!(raw("\u{feff}x").text().unwrap(), "x");
    assert_eq!(failure::<Vec<u8>>("\u{feff}[1,\"\"]").path(), "[1]");
    let bytes = RawResponse::new(StatusCode::OK, HeaderMap::new(), vec![0xff], &GET);
    assert!(
        bytes
            .text()
            .unwrap_err()
            .to_string()
            .ends_with("the body is not UTF-8")
    );
    assert_eq!(&bytes.bytes()[..], [0xff]);
    assert!(bytes.empty().is_ok());
}
