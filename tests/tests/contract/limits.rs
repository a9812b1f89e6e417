//! Every limit that a description states for what is sent in a body: a value that breaks it is refused unsent, the largest or
//! smallest one that keeps it goes out.
//!
//! In: the four descriptions, read by these tests' own reader. Out: the number of limits, and those that do not hold. An operation
//! with limits that has no call here is a failure, so that a limit of a new operation does not go unseen.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tests::case::BoxFuture;
use tests::json_schema::{Direction, Schemas};
use tests::spec::Api;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Why a call failed: its text, and whether it was refused before anything was sent.
type Outcome = Result<(), (String, bool)>;

/// Sends a body given as JSON to a base URL.
type Send = fn(String, Value) -> BoxFuture<Outcome>;

/// Writes a call of an operation with a body.
macro_rules! send {
    ($krate:ident($builder:expr), $ty:ident, |$client:ident, $body:ident| $call:expr) => {
        |base, body| {
            Box::pin(async move {
                let $body: $krate::types::$ty = serde_json::from_value(body).expect("the body fits the type");
                let $client = $builder.base_url(base).retry($krate::Retry::never()).build().expect("the client can be built");
                let result = $call.await;
                result.map(drop).map_err(|error| (error.to_string(), matches!(error, $krate::Error::Request(_))))
            })
        }
    };
}

/// The same for the crates of the table.
macro_rules! hyphen {
    ($($call:tt)+) => { send!(hyphen(hyphen::Client::builder().auth(hyphen::Auth::bearer_auth("token"))), $($call)+) };
}
macro_rules! kontent {
    ($($call:tt)+) => {
        send!(kontent_custom_apps(kontent_custom_apps::Client::builder().auth(kontent_custom_apps::Auth::bearer_auth("token"))), $($call)+)
    };
}
macro_rules! sweatstack {
    ($($call:tt)+) => {
        send!(
            sweatstack_applications(
                sweatstack_applications::Client::builder("").auth(sweatstack_applications::Auth::http_bearer("token"))
            ),
            $($call)+
        )
    };
}

/// The operations with limits.
const CALLS: &[(&str, &str, Send)] = &[
    ("hyphen", "createApp", hyphen!(AppCreate, |client, body| client.apps().create("org", "p", &body))),
    ("hyphen", "updateApp", hyphen!(AppUpdate, |client, body| client.apps().update("org", "app", &body))),
    ("hyphen", "createProject", hyphen!(ProjectCreate, |client, body| client.projects().create("org", &body))),
    ("hyphen", "updateProject", hyphen!(ProjectUpdate, |client, body| client.projects().update("org", "p", &body))),
    ("kontent-custom-apps", "createCustomApp", kontent!(CustomAppInput, |client, body| client.custom_apps().create("env", &body))),
    ("sweatstack-applications", "createApplication", sweatstack!(ApplicationCreate, |client, body| client.applications().create(&body))),
];

/// A limit of a body: the pointer to the value in it, the keyword and its value.
#[derive(Debug)]
struct Limit {
    pointer: String,
    keyword: &'static str,
    bound: Value,
}

const KEYWORDS: [&str; 11] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// All limits of a schema. `open` holds the references that are being followed.
fn limits(api: &Api, schema: &Value, pointer: &str, open: &mut Vec<String>, found: &mut Vec<Limit>) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        if !open.iter().any(|known| known == reference) {
            open.push(reference.to_owned());
            limits(api, api.resolve(schema), pointer, open, found);
            open.pop();
        }
        return;
    }
    let own = KEYWORDS.iter().filter_map(|keyword| Some((*keyword, schema.get(keyword)?.clone())));
    found.extend(own.map(|(keyword, bound)| Limit { pointer: pointer.to_owned(), keyword, bound }));
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if property.get("readOnly") != Some(&json!(true)) {
            limits(api, property, &format!("{pointer}/{name}"), open, found);
        }
    }
    if let Some(items) = schema.get("items") {
        limits(api, items, &format!("{pointer}/0"), open, found);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            limits(api, part, pointer, open, found);
        }
    }
}

/// A value that breaks the limit, what is said about it, and one that only just keeps it.
fn values(limit: &Limit, now: Option<&Value>) -> (Value, String, Option<Value>) {
    let count = || usize::try_from(limit.bound.as_u64().expect("a count")).expect("it fits");
    match limit.keyword {
        "minLength" => ("a".repeat(count() - 1).into(), format!("at least {} required", count()), Some("a".repeat(count()).into())),
        "maxLength" => ("a".repeat(count() + 1).into(), format!("at most {} allowed", count()), Some("a".repeat(count()).into())),
        "pattern" => (json!("\u{c9}"), format!("does not match `{}`", limit.bound.as_str().expect("a text")), None),
        "uniqueItems" => {
            let items = now.and_then(Value::as_array).expect("the example has items");
            (json!([items[0], items[0]]), "items 0 and 1 are the same".to_owned(), None)
        }
        other => panic!("the tests have no value that breaks `{other}`"),
    }
}

/// Puts a value where a pointer leads, with the lists on the way.
fn put(body: &mut Value, pointer: &str, value: Value) {
    match pointer.rsplit_once('/') {
        Some((list, "0")) => put(body, list, json!([value])),
        Some((parent, name)) => body.pointer_mut(parent).expect("the parent is there")[name] = value,
        None => *body = value,
    }
}

/// A server that refuses everything and counts what comes.
async fn counting() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.read(&mut [0; 1024]).await;
            let _ = stream.write_all(b"HTTP/1.1 418 Tea\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").await;
        }
    });
    (url, count)
}

#[tokio::test]
async fn every_limit_of_a_body_is_kept() {
    let (mut held, mut problems) = (0, Vec::new());
    for name in ["hyperproof-custom-apps", "hyphen", "kontent-custom-apps", "sweatstack-applications"] {
        let api = Api::load(name).expect("the spec can be read");
        let schemas = Schemas::new(&api.definitions).expect("the schemas can be read");
        for operation in &api.operations {
            let Some(content) = operation.body.as_ref().map(|body| &body.content) else { continue };
            let mut found = Vec::new();
            limits(&api, &content.schema, "", &mut Vec::new(), &mut found);
            let call = CALLS.iter().find(|(api, id, _)| (*api, *id) == (name, operation.id.as_str()));
            assert_eq!(call.is_some(), !found.is_empty(), "{name} {}: a call and limits, or neither", operation.id);
            let Some((_, id, send)) = call else { continue };
            let example = content.example.clone().expect("the operation has an example");
            assert_eq!(schemas.check(&content.schema, Direction::DocumentedRequest, &example), Vec::<String>::new(), "{id}");
            for limit in &found {
                match check(*send, &example, limit).await {
                    Ok(()) => held += 1,
                    Err(problem) => problems.push(format!("{name} {id}: {limit:?}: {problem}")),
                }
            }
        }
    }
    // The macros that print are captured in tests; the count is to be seen on success, too.
    writeln!(std::io::stderr(), "{held} limits of bodies are kept").expect("stderr is open");
    assert_eq!(problems, Vec::<String>::new());
    assert!(held > 20, "only {held} limits were found");
}

/// Breaks the limit, then keeps it.
async fn check(send: Send, example: &Value, limit: &Limit) -> Result<(), String> {
    let (breaks, said, keeps) = values(limit, example.pointer(&limit.pointer));
    let (url, count) = counting().await;
    let mut body = example.clone();
    put(&mut body, &limit.pointer, breaks);
    let said = format!("body {}: {said}", limit.pointer);
    match send(url.clone(), body).await {
        Err((text, true)) if has(&text, &said) => {}
        other => return Err(format!("instead of `{said}`: {other:?}")),
    }
    if count.load(Ordering::SeqCst) != 0 {
        return Err("something was sent".to_owned());
    }
    if let Some(keeps) = keeps {
        let mut body = example.clone();
        put(&mut body, &limit.pointer, keeps);
        match send(url, body).await {
            Err((_, false)) if count.load(Ordering::SeqCst) == 1 => {}
            other => return Err(format!("the value that keeps it: {other:?}")),
        }
    }
    Ok(())
}

/// Whether one of the violations is at the place and ends as it should.
fn has(text: &str, said: &str) -> bool {
    let (place, reason) = said.split_once(": ").unwrap_or((said, ""));
    text.split("; ").any(|violation| violation.contains(place) && violation.ends_with(reason))
}
