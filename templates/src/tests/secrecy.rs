//! A known secret is planted everywhere and must appear in no output.

mod schemes;
mod tokens;

use std::error::Error as _;
use std::fmt::Debug;
use std::time::Duration;

use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::json;

use super::support::{Server, info_with, once, quick, response};
use crate::runtime::{
    Auth, BoxError, Call, CallContext, Client, ClientBuilder, CookieStyle, DecodeError, Error,
    HeaderStyle, Hook, KeyLocation, NoFailure, Operation, OperationInfo, Options, PathStyle,
    QueryStyle, RawResponse, Scheme, SchemeKind, Secret, Status, operation,
};

const SECRET: &str = "s3cret-value";

static BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
static BASIC: Scheme = Scheme {
    name: "basic",
    kind: SchemeKind::Basic,
};
static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "key",
    },
};

static LOGIN: OperationInfo = info_with(
    http::Method::GET,
    "/login/{id}",
    &[&[&BEARER, &QUERY_KEY], &[&BASIC], &[]],
    &[Status::Exact(200)],
);

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "the fields are there to be read")]
struct Session {
    token: Secret,
    #[serde(default)]
    count: u8,
}

struct Login {
    call: Call,
}

impl Operation for Login {
    type Value = Session;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &LOGIN;

    fn decode(response: &RawResponse) -> Result<Session, DecodeError> {
        response.json()
    }
}

operation!(Login);

fn auth() -> Auth {
    Auth::token(&BEARER, SECRET)
        .and(Auth::token(&QUERY_KEY, SECRET))
        .and(Auth::basic_credentials(&BASIC, SECRET, SECRET))
}

fn builder(url: &str) -> ClientBuilder {
    once(url)
        .auth(auth())
        .default_header(
            HeaderName::from_static("x-own"),
            HeaderValue::from_static(SECRET),
        )
        .timeout(Duration::from_millis(300))
}

fn call(client: &Client) -> Call {
    Call::new(client, &LOGIN)
        .path("id", PathStyle::Simple, SECRET)
        .query("q", QueryStyle::Form, SECRET)
        .sensitive_header("x-secret", HeaderStyle::Simple, SECRET)
        .cookie("c", CookieStyle::Form, SECRET)
        .json(
            "application/json",
            &json!({"password": Secret::from(SECRET)}),
        )
}

fn check(value: &(impl Debug + ?Sized)) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains("s3cret"), "{text}");
    }
}

fn check_error(error: &Error) {
    check(error);
    let mut texts = vec![error.to_string()];
    let mut source = error.source();
    while let Some(cause) = source {
        check(cause);
        texts.push(cause.to_string());
        source = cause.source();
    }
    assert!(
        texts.iter().all(|text| !text.contains("s3cret")),
        "{texts:?}"
    );
}

#[test]
fn clients_calls_and_credentials() {
    let builder = builder("http://localhost:1");
    check(&auth());
    check(&builder);
    let client = builder.build().unwrap();
    check(&client);
    check(&call(&client));
    check(&ClientBuilder::new(format!("https://u:{SECRET}@localhost")));
    assert!(format!("{client:?}").contains("http://localhost:1"));
}

#[tokio::test]
async fn responses_and_values() {
    let header = format!("set-cookie: {SECRET}");
    let body = json!({"token": SECRET}).to_string();
    let server = Server::start(vec![response(200, &[&header], &body)]).await;
    let answer = Login {
        call: call(&builder(&server.url).build().unwrap()),
    }
    .response()
    .await;
    let answer = answer.unwrap();
    assert_eq!(answer.token.expose(), SECRET);
    check(&answer);
    check(&RawResponse::new(
        answer.status(),
        answer.headers().clone(),
        body,
        &LOGIN,
    ));
}

#[tokio::test]
async fn errors_of_responses() {
    let header = format!("set-cookie: {SECRET}");
    let basic = "czNjcmV0LXZhbHVlOnMzY3JldC12YWx1ZQ==";
    for (status, body) in [
        (400, json!({"password": SECRET}).to_string()),
        (
            401,
            json!({"message": format!("invalid key: {SECRET}")}).to_string(),
        ),
        (
            401,
            json!({"message": format!("invalid header: Bearer {SECRET}."), "request_id": SECRET})
                .to_string(),
        ),
        (200, json!({"token": 1, "other": SECRET}).to_string()),
        (200, json!({"token": [SECRET]}).to_string()),
        (200, json!({"token": "x", "count": SECRET}).to_string()),
        (
            200,
            json!({"token": "x", "count": format!("{SECRET}, expected {SECRET}")}).to_string(),
        ),
        (200, format!("\"{SECRET}\"")),
        (200, format!("{{\"token\": \"{SECRET}")),
        (200, SECRET.to_owned()),
    ] {
        let server = Server::start(vec![response(status, &[&header], &body)]).await;
        let client = builder(&server.url).build().unwrap();
        let error = Login {
            call: call(&client),
        }
        .await
        .unwrap_err();
        check_error(&error);
        assert_eq!(error.status().unwrap(), status);
    }
    let message = json!({"message": format!("bad header: Basic {basic}")}).to_string();
    let server = Server::start(vec![response(401, &[], &message)]).await;
    let only_basic = Auth::basic_credentials(&BASIC, SECRET, SECRET);
    let client = ClientBuilder::new(&server.url)
        .auth(only_basic)
        .build()
        .unwrap();
    let error = Login {
        call: call(&client),
    }
    .await
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /login/{id}: 401 Unauthorized: bad header: Basic [redacted]"
    );
}

#[tokio::test]
async fn errors_without_responses() {
    let refused = builder("http://127.0.0.1:1").build().unwrap();
    check_error(
        &Login {
            call: call(&refused),
        }
        .await
        .unwrap_err(),
    );
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let error = Login {
        call: call(&builder(&url).build().unwrap()),
    }
    .await
    .unwrap_err();
    assert!(error.is_timeout());
    check_error(&error);
    let away = format!("location: http://127.0.0.1:1/x?key={SECRET}");
    let server = Server::start(vec![response(302, &[&away], "")]).await;
    let client = builder(&server.url).build().unwrap();
    check_error(
        &Login {
            call: call(&client),
        }
        .await
        .unwrap_err(),
    );
    let nested = json!([[SECRET]]);
    for bad in [
        call(&client).query("q", QueryStyle::Form, &nested),
        call(&client).header("x-h", HeaderStyle::Simple, &format!("{SECRET}\n")),
        call(&client).path("unknown", PathStyle::Simple, SECRET),
        call(&client).path("id", PathStyle::Simple, ".."),
    ] {
        check_error(&Login { call: bad }.await.unwrap_err());
    }
    let bad = ClientBuilder::new(&server.url)
        .auth(Auth::token(&BEARER, format!("{SECRET}\n")).and(auth()));
    let bad = bad
        .auth(Auth::token(&BEARER, format!("{SECRET}\n")))
        .build()
        .unwrap();
    check_error(&Login { call: call(&bad) }.await.unwrap_err());
    for url in [
        format!("{SECRET}://x"),
        format!("https://{SECRET}@x"),
        format!("http://x?{SECRET}"),
    ] {
        check_error(&builder(&url).build().unwrap_err());
    }
}

#[tokio::test]
async fn parameters_that_a_server_echoes() {
    let message = |text: &str| response(400, &[], &json!({"message": text}).to_string());
    let server = Server::start(vec![
        message("no such key: s3cret-value"),
        message("c=s3cret-value"),
    ])
    .await;
    let client = ClientBuilder::new(&server.url).build().unwrap();
    let new = || Call::new(&client, &LOGIN).path("id", PathStyle::Simple, "1");
    let call = new().sensitive_header("x-secret", HeaderStyle::Simple, SECRET);
    let error = Login { call }.await.unwrap_err();
    assert!(
        error.to_string().ends_with(": no such key: [redacted]"),
        "{error}"
    );
    let error = Login {
        call: new().cookie("c", CookieStyle::Form, SECRET),
    }
    .await
    .unwrap_err();
    assert!(error.to_string().ends_with(": [redacted]"), "{error}");
}

#[tokio::test]
async fn short_texts_are_not_taken_for_secrets() {
    let body = json!({"message": "not an admin"}).to_string();
    let server = Server::start(vec![response(403, &[], &body)]).await;
    let auth = Auth::basic_credentials(&BASIC, "a", "a");
    let client = ClientBuilder::new(&server.url).auth(auth).build().unwrap();
    let call = Call::new(&client, &LOGIN).path("id", PathStyle::Simple, "1");
    let error = Login { call }.await.unwrap_err();
    assert!(
        error.to_string().ends_with("403 Forbidden: not an admin"),
        "{error}"
    );
}

/// Looks at all that a hook is told.
struct Log;

impl Hook for Log {
    fn before_send(&self, cx: &CallContext<'_>, headers: &mut HeaderMap) -> Result<(), BoxError> {
        check(cx);
        check(headers);
        Ok(())
    }
    fn after_response(
        &self,
        cx: &CallContext<'_>,
        _: StatusCode,
        headers: &HeaderMap,
        _: Duration,
    ) {
        check(cx);
        check(headers);
    }
    fn on_retry(&self, cx: &CallContext<'_>, error: &Error, _: Duration) {
        check(cx);
        check_error(error);
    }
    fn on_error(&self, cx: &CallContext<'_>, error: &Error) {
        check(cx);
        check_error(error);
    }
}

#[tokio::test]
async fn options_hooks_and_undocumented_calls() {
    let options = Options::new()
        .header("x-key", SECRET)
        .query("key", SECRET)
        .idempotency_key(SECRET)
        .base_url(format!("https://u:{SECRET}@localhost"));
    check(&options);
    let cookie = format!("set-cookie: {SECRET}");
    let away = format!("location: https://storage.example/file?key={SECRET}");
    let server = Server::start(vec![
        response(
            500,
            &[&cookie, &away],
            &json!({"message": SECRET}).to_string(),
        ),
        response(429, &[&cookie], ""),
    ])
    .await;
    let client = ClientBuilder::new(&server.url)
        .auth(auth())
        .retry(quick())
        .hook(Log);
    let client = client.build().unwrap();
    let request = client
        .request(http::Method::PUT, &format!("/a?key={SECRET}"))
        .query("q", SECRET)
        .json(&json!({"password": SECRET}));
    check(&request);
    check_error(&request.await.unwrap_err());
    let bad = client.request(http::Method::PUT, "/a").options(options);
    check(&bad);
    check_error(&bad.await.unwrap_err());
    check_error(
        &Login {
            call: call(&client),
        }
        .await
        .unwrap_err(),
    );
}
