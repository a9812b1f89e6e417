//! What hooks see and what they can do.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};

use super::support::{Server, get, header, once, quick, response};
use crate::runtime::{
    Auth, BoxError, CallContext, ClientBuilder, Error, Hook, Options, Scheme, SchemeKind,
};

static BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down everything that it is told.
struct Diary(Log);

impl Diary {
    fn note(&self, context: &CallContext<'_>, text: &str) {
        let (method, path, attempt) = (context.method(), context.path(), context.attempt());
        self.0
            .lock()
            .unwrap()
            .push(format!("{attempt} {method} {path} {text}"));
    }
}

impl Hook for Diary {
    fn before_send(
        &self,
        context: &CallContext<'_>,
        headers: &mut HeaderMap,
    ) -> Result<(), BoxError> {
        self.note(context, "send");
        let text = format!("{context:?} {headers:?}");
        assert!(!text.contains("s3cret"), "{text}");
        headers.insert(
            "x-trace",
            HeaderValue::from_str(&context.attempt().to_string())?,
        );
        Ok(())
    }

    fn after_response(
        &self,
        context: &CallContext<'_>,
        status: StatusCode,
        headers: &HeaderMap,
        elapsed: Duration,
    ) {
        assert!(elapsed < Duration::from_secs(5) && !format!("{headers:?}").contains("s3cret"));
        self.note(context, &format!("got {}", status.as_u16()));
    }

    fn on_retry(&self, context: &CallContext<'_>, error: &Error, delay: Duration) {
        assert!(delay <= Duration::from_millis(2) && error.attempts() == context.attempt());
        self.note(context, "retry");
    }

    fn on_error(&self, context: &CallContext<'_>, error: &Error) {
        self.note(context, &format!("failed: {error}"));
    }
}

fn diary() -> (Diary, Log) {
    let log = Log::default();
    (Diary(Arc::clone(&log)), log)
}

#[tokio::test]
async fn a_call_in_the_order_of_its_events() {
    let cookie = "set-cookie: session=s3cret";
    let server = Server::start(vec![
        response(500, &[cookie], ""),
        response(302, &["location: /x"], ""),
        response(404, &[], ""),
    ])
    .await;
    let (hook, log) = diary();
    let mut sensitive = HeaderValue::from_static("s3cret");
    sensitive.set_sensitive(true);
    let client = ClientBuilder::new(&server.url)
        .retry(quick())
        .auth(Auth::token(&BEARER, "s3cret"))
        .default_header(HeaderName::from_static("x-sensitive"), sensitive)
        .default_header(AUTHORIZATION, HeaderValue::from_static("s3cret"))
        .hook(hook)
        .build()
        .unwrap();
    get(&client).await.unwrap_err();
    let expected = [
        "1 GET /things/{id} send",
        "1 GET /things/{id} got 500",
        "1 GET /things/{id} retry",
        "2 GET /things/{id} send",
        "2 GET /things/{id} got 404",
        "2 GET /things/{id} failed: GET /things/{id}: 404 Not Found (2 attempts)",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
    let requests = server.requests();
    let traces: Vec<_> = requests
        .iter()
        .map(|text| header(text, "x-trace"))
        .collect();
    assert_eq!(traces, [Some("1"), Some("2"), Some("2")]);
    assert_eq!(header(&requests[0], "x-sensitive"), Some("s3cret"));
    assert_eq!(header(&requests[0], "authorization"), Some("s3cret"));
}

#[tokio::test]
async fn every_failure_is_told_once() {
    let server = Server::start(vec![response(200, &[], "no json")]).await;
    let (hook, log) = diary();
    let client = once(&server.url).hook(hook).build().unwrap();
    get(&client).await.unwrap_err();
    get(&client)
        .options(Options::new().header(" ", ""))
        .await
        .unwrap_err();
    let log = log.lock().unwrap();
    let failures: Vec<_> = log.iter().filter(|line| line.contains("failed")).collect();
    assert_eq!(failures.len(), 2);
    assert!(
        failures[0].starts_with("1 GET") && failures[1].starts_with("0 GET"),
        "{failures:?}"
    );
}

#[tokio::test]
async fn a_header_of_a_hook_stays_at_the_origin() {
    let away = Server::start(vec![response(200, &[], "1")]).await;
    let location = format!("location: {}/x", away.url);
    let server = Server::start(vec![response(302, &[&location], "")]).await;
    let client = once(&server.url).hook(diary().0).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(header(&server.requests()[0], "x-trace"), Some("1"));
    assert_eq!(header(&away.requests()[0], "x-trace"), None);
}

#[tokio::test]
async fn a_hook_can_refuse_and_cannot_replace_credentials() {
    struct Guard;
    impl Hook for Guard {
        fn before_send(
            &self,
            context: &CallContext<'_>,
            headers: &mut HeaderMap,
        ) -> Result<(), BoxError> {
            headers.insert(AUTHORIZATION, HeaderValue::from_static("mine"));
            headers.remove("user-agent");
            match context.path() {
                "/forbidden" => Err("not this one".into()),
                _ => Ok(()),
            }
        }
    }
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let client = once(&server.url)
        .auth(Auth::token(&BEARER, "t"))
        .hook(Guard);
    let client = client.build().unwrap();
    client.request(Method::GET, "/allowed").await.unwrap();
    assert_eq!(
        header(&server.requests()[0], "authorization"),
        Some("Bearer t")
    );
    assert_eq!(header(&server.requests()[0], "user-agent"), None);
    let error = client.request(Method::GET, "/forbidden").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /forbidden: a hook refused the request"
    );
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "not this one"
    );
    assert_eq!(server.requests().len(), 1);
}
