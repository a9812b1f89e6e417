//! Secrets are planted in everything that a call sends and gets, and must appear in nothing that is shown.

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use hyphen::security::{BEARER_AUTH, client_credentials};
use hyphen::types::ProjectCreate;
use hyphen::{Auth, BoxError, CallContext, Client, Error, Hook, Options, Retry};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{Act, Server, good, response, token};
use crate::table::rows;
use crate::{WAYS, Way, builder, call};

/// What stands in each secret, and nowhere else.
const MARK: &str = "s3cret";

/// All that was shown, with the place that showed it.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<String>>>);

impl Shown {
    fn text(&self, place: &str, text: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{place}: {text}"));
    }

    fn debug(&self, place: &str, value: &(impl Debug + ?Sized)) {
        self.text(place, &format!("{value:?} {value:#?}"));
    }

    /// An error with all of its causes.
    fn error(&self, place: &str, error: &Error) {
        self.debug(place, error);
        self.text(place, &error.to_string());
        let mut cause = error.source();
        while let Some(error) = cause {
            self.debug(place, error);
            self.text(place, &error.to_string());
            cause = error.source();
        }
    }

    /// The number of things shown, none of which has the mark.
    #[track_caller]
    fn check(&self) -> usize {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found: Vec<_> = shown.iter().filter(|text| text.contains(MARK)).take(5).collect();
        assert!(found.is_empty(), "{found:#?}");
        shown.len()
    }
}

impl Hook for Shown {
    fn before_send(&self, context: &CallContext<'_>, headers: &mut HeaderMap) -> Result<(), BoxError> {
        self.debug("before_send", context);
        self.debug("before_send", headers);
        Ok(())
    }

    fn after_response(&self, context: &CallContext<'_>, _: StatusCode, headers: &HeaderMap, _: Duration) {
        self.debug("after_response", context);
        self.debug("after_response", headers);
    }

    fn on_retry(&self, context: &CallContext<'_>, error: &Error, _: Duration) {
        self.debug("on_retry", context);
        self.error("on_retry", error);
    }

    fn on_error(&self, context: &CallContext<'_>, error: &Error) {
        self.debug("on_error", context);
        self.error("on_error", error);
    }
}

/// Takes what spans and events of the crate tell.
impl Subscriber for Shown {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("hyphen")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        attributes.record(&mut Fields(self));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields(self));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Fields<'a>(&'a Shown);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.debug("field", &(field.name(), value));
    }
}

fn secret(name: &str) -> String {
    format!("{MARK}-{name}")
}

fn sensitive(name: &str) -> HeaderValue {
    let mut value = HeaderValue::from_str(&secret(name)).expect("it is a header value");
    value.set_sensitive(true);
    value
}

fn options() -> Options {
    Options::new().header("x-of-call", sensitive("header")).query("key", secret("query")).idempotency_key("key-1")
}

/// What is below all clients, since making it takes long.
fn http() -> reqwest::Client {
    static HTTP: LazyLock<reqwest::Client> = LazyLock::new(|| {
        let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).pool_max_idle_per_host(0);
        builder.build().expect("the settings are fine")
    });
    HTTP.clone()
}

fn client(url: &str, auth: Auth, shown: &Shown) -> Client {
    let builder = builder(url).http_client(http()).auth(auth).default_header(HeaderName::from_static("x-of-client"), sensitive("default"));
    // The faults are those of the table; what they do with the time is shown there.
    let builder =
        builder.timeout(Duration::from_millis(300)).retry(Retry::standard().max_attempts(2).backoff(Duration::ZERO, Duration::ZERO));
    let builder = builder.hook(shown.clone());
    shown.debug("builder", &builder);
    let client = builder.build().expect("the settings are fine");
    shown.debug("client", &client);
    client
}

/// Credentials of all kinds that the API takes, and which secret they send.
fn credentials() -> [(Auth, &'static str); 3] {
    let fetched = client_credentials("id", secret("client")).configure(|it| it.timeout(Duration::from_secs(5)));
    [
        (Auth::bearer_auth(secret("bearer")), "bearer"),
        (Auth::cookie_auth(secret("cookie")), "cookie"),
        (Auth::fetched(&BEARER_AUTH, fetched), "token"),
    ]
}

/// The acts of the table, and those of servers that give back the secret that they were sent.
fn acts(sent: &str) -> Vec<Act> {
    let cookie = format!("set-cookie: access_token={}", secret("cookie"));
    let json = "content-type: application/json";
    let away = format!("location: http://127.0.0.1:1/?key={}", secret("query"));
    let mut acts: Vec<Act> = rows().into_iter().map(|row| row.act).collect();
    acts.push(good());
    let echo = |text: &str| format!(r#"{{"message":"{text}","title":"{text}","detail":"{text}","error":"{text}","id":["{text}"]}}"#);
    for status in [200, 400, 401, 500] {
        acts.push(Act::Answer(response(status, &[&cookie, json], &echo(&secret(sent)))));
        acts.push(Act::Answer(response(status, &[&cookie, json], &echo(&format!("no such thing: Bearer {}.", secret(sent))))));
    }
    for body in [secret(sent), format!("{{\"id\":\"{}", secret(sent)), format!("\"{}\"", secret(sent))] {
        acts.push(Act::Answer(response(200, &[&cookie, json], &body)));
    }
    acts.push(Act::Answer(response(302, &[&away], "")));
    acts
}

/// Shows all that a call with these credentials shows when the server does this.
async fn run(act: Act, auth: Auth, way: Way, shown: &Shown) {
    let server = Server::with_tokens(vec![token(&secret("token"), 3_600_000)], vec![act]);
    let client = client(&server.url, auth, shown);
    shown.debug("call", &client.projects().get(&secret("path"), "proj_1").options(options()));
    let body = ProjectCreate::new("one", secret("body"));
    shown.debug("call", &client.projects().create("org_1", &body).options(options()));
    match call(&client, way, options()).await {
        Ok(response) => shown.debug("response", &response),
        Err(error) => shown.error("error", &error),
    }
}

#[tokio::test]
async fn no_fault_shows_a_secret() {
    let shown = Shown::default();
    let _guard = tracing::subscriber::set_default(shown.clone());
    for (auth, sent) in credentials() {
        shown.debug("auth", &auth);
        let runs = acts(sent).into_iter().flat_map(|act| WAYS.map(|way| (act.clone(), way)));
        let runs: Vec<_> = runs.map(|(act, way)| run(act, auth.clone(), way, &shown)).collect();
        all(runs).await;
    }
    shown.debug("options", &options());
    assert!(shown.check() > 1000);
}

/// Runs futures side by side on the thread of the test, where the subscriber is.
async fn all<F: Future<Output = ()>>(futures: Vec<F>) {
    let mut futures: Vec<_> = futures.into_iter().map(|it| Some(Box::pin(it))).collect();
    std::future::poll_fn(|context| {
        for place in &mut futures {
            if place.as_mut().is_some_and(|future| future.as_mut().poll(context).is_ready()) {
                *place = None;
            }
        }
        let is_over = futures.iter().all(Option::is_none);
        if is_over { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

/// Faults of the endpoint of tokens show neither the secret that was sent nor what came back.
#[tokio::test]
async fn no_fault_of_tokens_shows_a_secret() {
    let shown = Shown::default();
    let _guard = tracing::subscriber::set_default(shown.clone());
    let mut tokens = acts("client");
    tokens.push(token(&format!("{}\n", secret("token")), 3_600_000));
    tokens.push(token(&secret("token"), 0));
    let [_, _, (auth, _)] = credentials();
    for act in tokens {
        if matches!(act, Act::Stall(_) | Act::Trickle(..)) {
            continue;
        }
        let server = Server::with_tokens(vec![act], vec![good()]);
        let client = client(&server.url, auth.clone(), &shown);
        match call(&client, Way::Get, options()).await {
            Ok(response) => shown.debug("response", &response),
            Err(error) => shown.error("error", &error),
        }
    }
    shown.check();
}

/// The search finds what is planted.
#[test]
#[should_panic(expected = "s3cret-body")]
fn what_is_shown_is_found() {
    let shown = Shown::default();
    shown.debug("body", &ProjectCreate::new("one", secret("body")));
    shown.check();
}
