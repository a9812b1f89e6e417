//! What spans and events tell about calls, and what they must not tell.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{DefaultGuard, set_default};
use tracing::{Event, Metadata, Subscriber};

use super::support::{Server, get, info_with, once, post, quick, response};
use crate::runtime::{
    Auth, BoxError, Call, CallContext, ClientBuilder, CookieStyle, DecodeError, HeaderStyle, Hook,
    KeyLocation, NoFailure, Operation, OperationInfo, Options, PathStyle, QueryStyle, RawResponse,
    Scheme, SchemeKind, Status, operation,
};

/// A span or an event, as a subscriber sees it.
#[derive(Clone, Default)]
struct Told {
    target: &'static str,
    name: &'static str,
    parent: Option<usize>,
    fields: Vec<(&'static str, String)>,
}

impl Told {
    fn field(&self, name: &str) -> Option<&str> {
        let mut found = self.fields.iter().filter(|(known, _)| *known == name);
        found.next_back().map(|(_, value)| &**value)
    }

    /// The fields but for those that differ from run to run.
    fn shown(&self) -> String {
        let mut text = self.name.to_owned();
        let fixed = |name: &str| !["url.full", "server.port", "retry.delay_ms"].contains(&name);
        for (name, value) in self.fields.iter().filter(|(name, _)| fixed(name)) {
            write!(text, " {name}={value}").unwrap();
        }
        text
    }
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.push((field.name(), format!("{value:?}")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.push((field.name(), value.to_owned()));
    }
}

/// A subscriber that keeps everything it is told.
#[derive(Clone, Default)]
struct Collector {
    log: Arc<Mutex<Log>>,
}

#[derive(Default)]
struct Log {
    spans: Vec<Told>,
    events: Vec<Told>,
    /// The spans that are entered now.
    entered: Vec<usize>,
    /// A span was left that was not the innermost one.
    is_crossed: bool,
}

impl Collector {
    fn start() -> (Self, DefaultGuard) {
        let collector = Self::default();
        let guard = set_default(collector.clone());
        (collector, guard)
    }

    fn spans(&self) -> Vec<Told> {
        self.log.lock().unwrap().spans.clone()
    }

    fn events(&self) -> Vec<Told> {
        self.log.lock().unwrap().events.clone()
    }

    fn entered(&self) -> usize {
        self.log.lock().unwrap().entered.len()
    }

    fn requests(&self) -> Vec<Told> {
        let spans = self.spans().into_iter();
        spans.filter(|span| span.name == "request").collect()
    }
}

fn place(id: &Id) -> usize {
    usize::try_from(id.into_u64()).unwrap() - 1
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut log = self.log.lock().unwrap();
        let mut told = Told {
            target: attributes.metadata().target(),
            name: attributes.metadata().name(),
            parent: log.entered.last().copied(),
            ..Told::default()
        };
        attributes.record(&mut told);
        log.spans.push(told);
        Id::from_u64(log.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        values.record(&mut self.log.lock().unwrap().spans[place(id)]);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.log.lock().unwrap();
        let mut told = Told {
            target: event.metadata().target(),
            parent: log.entered.last().copied(),
            ..Told::default()
        };
        event.record(&mut told);
        log.events.push(told);
    }

    fn enter(&self, id: &Id) {
        self.log.lock().unwrap().entered.push(place(id));
    }

    fn exit(&self, id: &Id) {
        let mut log = self.log.lock().unwrap();
        let last = log.entered.pop();
        log.is_crossed |= last != Some(place(id));
    }
}

#[tokio::test]
async fn a_call_is_a_span_with_a_span_for_each_attempt() {
    let server = Server::start(vec![response(503, &[], ""), response(200, &[], "1")]).await;
    let client = ClientBuilder::new(&server.url).retry(quick());
    let client = client.build().unwrap();
    let (collector, _guard) = Collector::start();
    get(&client).await.unwrap();

    let spans = collector.spans();
    assert!(spans.iter().all(|span| span.target == "templates"));
    let shown: Vec<String> = spans.iter().map(Told::shown).collect();
    let request = "request otel.kind=client http.request.method=GET";
    let rest = "url.template=/things/{id} server.address=127.0.0.1 otel.name=GET /things/{id}";
    assert_eq!(
        shown,
        [
            "call otel.name=templates.test otel.kind=internal".to_owned(),
            format!(
                "{request} {rest} http.response.status_code=503 otel.status_code=ERROR error.type=503"
            ),
            format!("{request} http.request.resend_count=1 {rest} http.response.status_code=200"),
        ]
    );
    assert!(spans[0].parent.is_none() && spans[1].parent == Some(0) && spans[2].parent == Some(0));
    let port = server.url.rsplit(':').next().unwrap();
    assert_eq!(spans[1].field("server.port"), Some(port));
    let url = format!("{}/things/1", server.url);
    assert_eq!(spans[1].field("url.full"), Some(&*url));

    let events = collector.events().into_iter();
    let events: Vec<Told> = events.filter(|event| event.target == "templates").collect();
    let [event] = &events[..] else {
        panic!("one retry is one event")
    };
    assert_eq!(
        event.shown(),
        " message=the request is sent again error.type=503 http.request.resend_count=1"
    );
    assert!(event.parent == Some(0) && event.field("retry.delay_ms").is_some());
}

#[tokio::test]
async fn the_kind_of_an_error_is_told() {
    let server = Server::start(vec![
        response(404, &[], "{\"message\":\"s3cret\"}"),
        response(200, &[], "{"),
    ])
    .await;
    let client = server.client();
    let (collector, _guard) = Collector::start();
    get(&client).await.unwrap_err();
    get(&client).await.unwrap_err();
    let gone = once("http://127.0.0.1:1").build().unwrap();
    get(&gone).await.unwrap_err();
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let late = once(&url).timeout(Duration::from_millis(20));
    get(&late.build().unwrap()).await.unwrap_err();
    let call = Call::new(&client, &SEARCH).path("id", PathStyle::Simple, "");
    Search { call }.await.unwrap_err();

    let calls = collector.spans().into_iter();
    let calls: Vec<Told> = calls.filter(|span| span.name == "call").collect();
    let types: Vec<_> = calls.iter().map(|call| call.field("error.type")).collect();
    let expected = ["404", "decode", "connect", "timeout", "request"];
    assert_eq!(types, expected.map(Some));
    assert!(
        calls
            .iter()
            .all(|call| call.field("otel.status_code") == Some("ERROR"))
    );
    // The answer was whole, it was only not what the document says.
    assert_eq!(collector.requests()[1].field("otel.status_code"), None);
}

#[tokio::test]
async fn spans_are_entered_only_while_their_call_is_polled() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let client = server.client();
    let (collector, _guard) = Collector::start();
    let outside = async {
        let mut polls = 0;
        while collector.spans().len() < 4 || polls < 10 {
            assert_eq!(collector.entered(), 0);
            polls += 1;
            tokio::task::yield_now().await;
        }
    };
    let (one, two, ()) = tokio::join!(get(&client).send(), get(&client).send(), outside);
    assert!(one.is_ok() && two.is_ok());
    let log = collector.log.lock().unwrap();
    assert!(!log.is_crossed && log.entered.is_empty());
}

struct Sees(Collector);

impl Hook for Sees {
    fn before_send(&self, _: &CallContext<'_>, headers: &mut HeaderMap) -> Result<(), BoxError> {
        let depth = self.0.entered().to_string();
        headers.insert("x-depth", HeaderValue::from_str(&depth)?);
        Ok(())
    }
}

#[tokio::test]
async fn hooks_run_in_the_span_of_their_attempt() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let (collector, _guard) = Collector::start();
    let client = once(&server.url).hook(Sees(collector)).build().unwrap();
    get(&client).await.unwrap();
    assert!(server.requests()[0].contains("x-depth: 2\r\n"));
}

#[tokio::test]
async fn undocumented_calls_have_no_template_and_odd_methods_are_others() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let client = server.client();
    let (collector, _guard) = Collector::start();
    client.request(http::Method::PUT, "/a/b?c").await.unwrap();
    let purge = http::Method::from_bytes(b"PURGE").unwrap();
    client.request(purge, "/a").await.unwrap();
    let [put, purge] = &collector.requests()[..] else {
        panic!("two requests")
    };
    assert_eq!(put.field("otel.name"), Some("PUT"));
    assert_eq!(put.field("url.template"), None);
    assert!(put.field("url.full").unwrap().ends_with("/a/b?REDACTED"));
    assert_eq!(purge.field("otel.name"), Some("HTTP"));
    assert_eq!(purge.field("http.request.method"), Some("_OTHER"));
    assert_eq!(purge.field("http.request.method_original"), Some("PURGE"));
}

const SECRET: &str = "s3cret/value";

static BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "key",
    },
};
static SEARCH: OperationInfo = info_with(
    http::Method::GET,
    "/search/{id}",
    &[&[&BEARER, &QUERY_KEY]],
    &[Status::Exact(200)],
);

struct Search {
    call: Call,
}

impl Operation for Search {
    type Value = Value;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &SEARCH;

    fn decode(response: &RawResponse) -> Result<Value, DecodeError> {
        response.json()
    }
}

operation!(Search);

fn search(builder: ClientBuilder) -> Search {
    let auth = Auth::token(&BEARER, SECRET).and(Auth::token(&QUERY_KEY, SECRET));
    let header = (
        HeaderName::from_static("x-own"),
        HeaderValue::from_static(SECRET),
    );
    let client = builder.auth(auth).default_header(header.0, header.1);
    let call = Call::new(&client.build().unwrap(), &SEARCH)
        .path("id", PathStyle::Simple, SECRET)
        .query("page", QueryStyle::Form, &2)
        .query("q", QueryStyle::Form, SECRET)
        .sensitive_header("x-secret", HeaderStyle::Simple, SECRET)
        .cookie("c", CookieStyle::Form, SECRET)
        .json("application/json", &json!({"password": SECRET}))
        .options(Options::new().query("more", SECRET).query("key", SECRET));
    Search { call }
}

fn check(collector: &Collector) {
    let (spans, events) = (collector.spans(), collector.events());
    assert!(!spans.is_empty());
    for told in spans.iter().chain(&events) {
        for (name, value) in &told.fields {
            assert!(!value.contains("s3cret"), "{name}={value}");
        }
    }
}

#[tokio::test]
async fn no_secret_is_told() {
    let echo = format!("{{\"message\":\"{SECRET}\",\"title\":\"{SECRET}\"}}");
    let header = format!("x-echo: {SECRET}");
    let redirect = format!("location: /s3cret?next={SECRET}");
    let server = Server::start(vec![
        response(302, &[&redirect], ""),
        response(503, &[&header], &echo),
        response(429, &[&header], &echo),
        response(200, &[&header], &echo),
        response(200, &[&header], "s3cret"),
        response(400, &[&header], &echo),
    ])
    .await;
    let (collector, _guard) = Collector::start();
    for _ in 0..3 {
        let builder = ClientBuilder::new(&server.url).retry(quick());
        let result = search(builder.traced_query(["q", "key"])).await;
        drop(result);
    }
    let gone = ClientBuilder::new("http://127.0.0.1:1").retry(quick());
    search(gone).await.unwrap_err();
    post(&server.client()).await.unwrap_err();
    assert!(collector.events().len() >= 4, "there were retries");
    check(&collector);
}

#[tokio::test]
async fn values_of_the_query_are_shown_where_that_was_asked_for() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let (collector, _guard) = Collector::start();
    let builder = once(&server.url).traced_query(["page"]);
    search(builder).await.unwrap();
    let requests = collector.requests();
    let url = requests[0].field("url.full").unwrap();
    assert_eq!(
        url.strip_prefix(&server.url).unwrap(),
        "/search/REDACTED?page=2&q=REDACTED&more=REDACTED&key=REDACTED&key=REDACTED"
    );
}
