//! Bodies of several parts, as exact bytes.

use serde_json::json;

use super::support::{POST, Server, header, response};
use crate::runtime::multipart::from_hash;
use crate::runtime::{Call, Error, Form, NoFailure, Operation, OperationInfo, Part, RawResponse};
use crate::runtime::{DecodeError, operation};

/// An operation without a documented value or failure.
struct Upload {
    call: Call,
}

impl Operation for Upload {
    type Value = ();
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &POST;

    fn decode(response: &RawResponse) -> Result<(), DecodeError> {
        response.empty()
    }
}

operation!(Upload);

/// The media type and the body that leave, with the boundary written as `B`.
async fn wire(form: &Form) -> (String, String) {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let call = Call::new(&server.client(), &POST).multipart("multipart/form-data", form);
    Upload { call }.await.unwrap();
    let request = server.requests().remove(0);
    let content_type = header(&request, "content-type").unwrap();
    let boundary = content_type.split_once("boundary=").unwrap().1;
    assert!(boundary.len() <= 70, "RFC 2046 allows no longer one");
    let body = request.split_once("\r\n\r\n").unwrap().1;
    assert_eq!(
        header(&request, "content-length").unwrap(),
        body.len().to_string()
    );
    (
        content_type.replace(boundary, "B"),
        body.replace(boundary, "B"),
    )
}

async fn body(form: &Form) -> String {
    wire(form).await.1
}

#[tokio::test]
async fn every_kind_of_part() {
    let photos = [
        Part::from("1"),
        Part::from("2").content_type("image/png").file_name("b.png"),
    ];
    let form = Form::new()
        .file("file", &Part::bytes(vec![65, 10]).file_name("a.bin"))
        .files("photos", "image/jpeg", &photos)
        .text("name", "Zoë\n")
        .text("age", &7)
        .text("none", &None::<u8>)
        .text("tags", &["a", "b"])
        .text("object", &json!({"a": 1.0}))
        .text("objects", &json!([{"a": 1}, null, [2]]))
        .text_as("table", "text/csv", "a,b")
        .json("list", "application/json", &[1, 2])
        .json("patch", "application/merge-patch+json", "x")
        .json("gone", "application/json", &());
    let (content_type, body) = wire(&form).await;
    assert_eq!(content_type, "multipart/form-data; boundary=B");
    let disposition = "Content-Disposition: form-data; name=";
    let parts = [
        format!(
            "{disposition}\"file\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nA\n"
        ),
        format!("{disposition}\"photos\"; filename=\"blob\"\r\nContent-Type: image/jpeg\r\n\r\n1"),
        format!("{disposition}\"photos\"; filename=\"b.png\"\r\nContent-Type: image/png\r\n\r\n2"),
        format!("{disposition}\"name\"\r\n\r\nZoë\n"),
        format!("{disposition}\"age\"\r\n\r\n7"),
        format!("{disposition}\"tags\"\r\n\r\na"),
        format!("{disposition}\"tags\"\r\n\r\nb"),
        format!("{disposition}\"object\"\r\nContent-Type: application/json\r\n\r\n{{\"a\":1}}"),
        format!("{disposition}\"objects\"\r\nContent-Type: application/json\r\n\r\n{{\"a\":1}}"),
        format!("{disposition}\"objects\"\r\nContent-Type: application/json\r\n\r\n[2]"),
        format!("{disposition}\"table\"\r\nContent-Type: text/csv\r\n\r\na,b"),
        format!("{disposition}\"list\"\r\nContent-Type: application/json\r\n\r\n[1,2]"),
        format!(
            "{disposition}\"patch\"\r\nContent-Type: application/merge-patch+json\r\n\r\n\"x\""
        ),
    ];
    let expected: Vec<String> = parts
        .iter()
        .map(|part| format!("--B\r\n{part}\r\n"))
        .collect();
    assert_eq!(body, expected.concat() + "--B--\r\n");
}

#[tokio::test]
async fn names_are_escaped_as_browsers_do() {
    let form = Form::new().file("a\"b", &Part::from("x").file_name("c\"\r\nd%\\é"));
    let expected = "name=\"a%22b\"; filename=\"c%22%0D%0Ad%\\é\"\r\n";
    assert!(body(&form).await.contains(expected));
}

#[tokio::test]
async fn a_form_without_parts_is_only_its_end() {
    assert_eq!(body(&Form::new()).await, "--B--\r\n");
}

#[tokio::test]
async fn equal_forms_give_equal_bytes_and_no_part_begins_a_line_with_the_boundary() {
    let form = |content: &str| Form::new().file("f", &Part::from(content));
    let boundary = async |form: &Form| {
        let server = Server::start(vec![response(204, &[], "")]).await;
        let call = Call::new(&server.client(), &POST).multipart("multipart/mixed", form);
        Upload { call }.await.unwrap();
        let request = server.requests().remove(0);
        let content_type = header(&request, "content-type").unwrap();
        content_type
            .strip_prefix("multipart/mixed; boundary=")
            .unwrap()
            .to_owned()
    };
    let first = boundary(&form("x")).await;
    assert_eq!(first, boundary(&form("x")).await);
    assert_ne!(first, boundary(&form("y")).await);
}

#[test]
fn a_boundary_that_stands_in_the_content_is_not_taken() {
    assert_eq!(from_hash(1, &[]), "part-0000000000000001");
    for content in [
        "--part-0000000000000001",
        "a\r\n--part-0000000000000001--",
        "\n--part-0000000000000001x",
    ] {
        assert_ne!(
            from_hash(1, &[&content.into()]),
            "part-0000000000000001",
            "{content:?}"
        );
    }
    assert_eq!(
        from_hash(1, &[&"a--part-0000000000000001".into()]),
        "part-0000000000000001"
    );
}

#[tokio::test]
async fn a_problem_is_reported_when_the_call_is_sent() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let map = std::collections::BTreeMap::from([(vec![1], 1)]);
    let rows = [
        (
            Form::new().file("f", &Part::from("x").content_type("a\r\nb")),
            "the media type of a part cannot be a header value",
        ),
        (
            Form::new().text("f", &map),
            "the value cannot be written as JSON",
        ),
        (
            Form::new().json("f", "application/json", &map),
            "the value cannot be written as JSON",
        ),
    ];
    for (form, text) in rows {
        let call = Call::new(&server.client(), &POST).multipart("multipart/form-data", form);
        let error = Upload { call }.await.unwrap_err();
        assert!(matches!(error, Error::Request(_)));
        assert_eq!(
            error.to_string(),
            format!("POST /things: body `multipart/form-data`: {text}")
        );
    }
    assert!(server.requests().is_empty());
}

#[test]
fn content_is_not_printed() {
    let part = Part::from("s3cret".to_owned()).file_name("a");
    assert_eq!(
        format!("{part:?}"),
        "Part { bytes: Some(6), file_name: Some(\"a\"), content_type: None, .. }"
    );
    assert_eq!(
        format!("{:?}", Form::new().file("a", &part)),
        "Form { parts: 1, .. }"
    );
}

#[tokio::test]
async fn a_file_has_headers_of_its_own() {
    let part = Part::bytes("x")
        .header("X-Rotate", "90")
        .header("X-Empty", "");
    let (_, body) = wire(&Form::new().file("photo", &part)).await;
    let expected =
        "Content-Type: application/octet-stream\r\nX-Rotate: 90\r\nX-Empty: \r\n\r\nx\r\n";
    assert!(body.contains(expected), "{body}");
    for (name, value) in [
        ("content-type", "a/b"),
        ("Content-Disposition", "form-data"),
        ("a b", "c"),
        ("", "c"),
        ("a", "b\r\nc: d"),
    ] {
        let form = Form::new().file("photo", &Part::bytes("x").header(name, value));
        let client = crate::runtime::ClientBuilder::new("http://127.0.0.1:1").build();
        let call = Call::new(&client.unwrap(), &POST).multipart("multipart/form-data", form);
        let error = Upload { call }.await.unwrap_err();
        assert!(matches!(&error, Error::Request(_)), "{name}: {error}");
    }
}
