//! What errors tell.

use std::error::Error as _;

use super::support::{GetFailure, Problem, Server, get, response};
use crate::runtime::{Error, NoFailure};

fn is_an_error<T: Send + Sync + std::error::Error + 'static>() {}

#[test]
fn an_error_is_two_words() {
    assert_eq!(size_of::<Error>(), 16);
    assert!(size_of::<crate::runtime::DecodeError>() <= 64);
    is_an_error::<Error>();
}

async fn failure(status: u16, headers: &[&str], body: &str) -> Error {
    let server = Server::start(vec![response(status, headers, body)]).await;
    get(&server.client()).await.unwrap_err()
}

#[tokio::test]
async fn the_text_is_one_line_that_says_it_all() {
    let long = format!(r#"{{"message":"{}"}}"#, "x".repeat(600));
    let cut = format!("GET /things/{{id}}: 400 Bad Request: {}…", "x".repeat(500));
    for (status, headers, body, text) in [
        (
            409,
            &["x-request-id: a1b2"][..],
            r#"{"message":"name taken"}"#,
            "GET /things/{id}: 409 Conflict: name taken (request a1b2)",
        ),
        (404, &[], "", "GET /things/{id}: 404 Not Found"),
        (
            500,
            &[],
            "<html>",
            "GET /things/{id}: 500 Internal Server Error",
        ),
        (
            400,
            &[],
            r#"{"message":" a\n\tb\u0007 "}"#,
            "GET /things/{id}: 400 Bad Request: a  b",
        ),
        (400, &[], &long, &cut),
        (
            429,
            &[],
            r#"{"request_id":"k1","message":"slow"}"#,
            "GET /things/{id}: 429 Too Many Requests: slow (request k1)",
        ),
    ] {
        let error = failure(status, headers, body).await;
        assert_eq!(error.to_string(), text);
        assert!(error.source().is_none());
    }
}

#[tokio::test]
async fn the_id_of_the_request_is_found_at_the_usual_places() {
    for (headers, body, id) in [
        (&["x-request-id: h"][..], r#"{"request_id":"b"}"#, Some("h")),
        (&["x-correlation-id: h"], "", Some("h")),
        (&["x-request-id: "], r#"{"requestId":"b"}"#, Some("b")),
        (&[], r#"{"error":{"request_id":"b"}}"#, Some("b")),
        (&[], r#"{"error":{"requestId":"b"}}"#, Some("b")),
        (&[], r#"{"title":"t","traceId":"b"}"#, Some("b")),
        (&[], r#"{"request_id":1}"#, None),
        (&[], "plain", None),
    ] {
        let error = failure(400, headers, body).await;
        assert_eq!(error.request_id(), id, "{headers:?} {body}");
    }
}

#[tokio::test]
async fn the_message_is_found_at_the_usual_places() {
    for (body, message) in [
        (r#"{"message":"m","error":"e"}"#, Some("m")),
        (r#"{"error":{"message":"m"},"detail":"d"}"#, Some("m")),
        (
            r#"{"error":"invalid_grant","error_description":"m"}"#,
            Some("m"),
        ),
        (r#"{"title":"t","detail":"m"}"#, Some("m")),
        (r#"{"title":"m","status":404}"#, Some("m")),
        (
            r#"{"detail":[{"loc":["body"],"msg":"m","input":"s3cret"}]}"#,
            Some("m"),
        ),
        (r#"{"error":"m"}"#, Some("m")),
        (r#"{"message":"","detail":"m"}"#, Some("m")),
        (r#"{"message":{"a":1},"detail":"m"}"#, Some("m")),
        (r#""m""#, Some("m")),
        ("\u{feff}\"m\"", Some("m")),
        (r#"{"other":"m"}"#, None),
        ("plain", None),
    ] {
        let error = failure(400, &[], body).await;
        let Error::Api(api) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(api.message().as_deref(), message, "{body}");
        assert_eq!(api.text(), body);
    }
}

#[tokio::test]
async fn the_questions_about_a_status() {
    let asked = |e: &Error| {
        [
            e.is_unauthorized(),
            e.is_forbidden(),
            e.is_not_found(),
            e.is_conflict(),
            e.is_rate_limited(),
        ]
    };
    for (place, status) in [401, 403, 404, 409, 429].into_iter().enumerate() {
        let error = failure(status, &["retry-after: 3"], "").await;
        let mut expected = [false; 5];
        expected[place] = true;
        assert_eq!(asked(&error), expected);
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.headers().unwrap()["retry-after"], "3");
        assert!(!error.is_timeout());
    }
}

#[tokio::test]
async fn a_documented_failure_has_its_type() {
    let typed = failure(409, &[], r#"{"code":7}"#)
        .await
        .typed::<GetFailure>();
    assert_eq!(typed.unwrap(), GetFailure::Conflict(Problem { code: 7 }));
}

#[tokio::test]
async fn everything_else_passes_through_typed_unchanged() {
    for (status, body) in [
        (409, r#"{"code":"x"}"#),
        (409, ""),
        (404, r#"{"code":7}"#),
        (200, "no json"),
    ] {
        let error = failure(status, &[], body).await;
        let text = error.to_string();
        let same = error.typed::<GetFailure>().unwrap_err();
        assert_eq!(same.to_string(), text);
        assert_eq!(same.status().unwrap(), status);
        assert!(same.typed::<NoFailure>().is_err());
    }
}

#[tokio::test]
async fn a_success_that_does_not_fit_is_a_decode_error() {
    let error = failure(200, &["x-request-id: r9"], "{").await;
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(&decode.body()[..], b"{");
    assert_eq!(
        (error.status().unwrap().as_u16(), error.request_id()),
        (200, Some("r9"))
    );
    let text = error.to_string();
    assert!(
        text.starts_with("GET /things/{id}: 200 OK: the body does not fit: "),
        "{text}"
    );
    assert!(
        text.ends_with("(request r9)") && !text.contains('\n'),
        "{text}"
    );
}

#[tokio::test]
async fn a_body_can_be_read_as_json() {
    let error = failure(400, &[], r#"{"code":7}"#).await;
    let Error::Api(api) = error else {
        panic!("{error:?}")
    };
    assert_eq!(api.json::<Problem>().unwrap(), Problem { code: 7 });
    assert!(api.json::<u8>().is_err());
}
