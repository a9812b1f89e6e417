//! Calls from threads without an async runtime.

use std::thread;
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};

use super::pages::{TOKEN, call, ok};
use super::support::{Server, get, once, quick, response};
use crate::runtime::{Client, ClientBuilder, Error, Items, Pages, RawResponse};

/// A server with a runtime of its own, for tests that have none.
struct Apart {
    server: Server,
    _runtime: tokio::runtime::Runtime,
}

fn start(responses: Vec<String>) -> Apart {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    Apart {
        server: runtime.block_on(Server::start(responses)),
        _runtime: runtime,
    }
}

#[test]
fn a_call_gives_its_value_its_response_or_its_error() {
    let apart = start(vec![
        response(200, &[], "1"),
        response(200, &["x-a: b"], "2"),
        response(404, &[], ""),
        response(200, &[], "{"),
        response(200, &[], "5"),
    ]);
    let client = apart.server.client();
    assert_eq!(get(&client).send_blocking().unwrap(), json!(1));
    let whole = get(&client).response_blocking().unwrap();
    assert_eq!(
        (whole.headers()["x-a"].as_bytes(), &*whole),
        (&b"b"[..], &json!(2))
    );
    assert!(get(&client).send_blocking().unwrap_err().is_not_found());
    let error = get(&client).send_blocking().unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let raw = client.request(Method::GET, "/x").send_blocking().unwrap();
    assert_eq!(raw.json::<Value>().unwrap(), json!(5));
}

#[test]
fn what_else_is_async_is_waited_for_by_the_client() {
    let apart = start(vec![response(200, &[], "a body")]);
    let client = apart.server.client();
    let mut download = client.block_on(get(&client).download()).unwrap().unwrap();
    let piece = client.block_on(download.try_next()).unwrap().unwrap();
    assert_eq!(piece.as_deref(), Some(&b"a body"[..]));
    let calls = async { tokio::join!(get(&client).download(), get(&client).download()) };
    let (one, two) = client.block_on(calls).unwrap();
    let whole = |download: crate::runtime::Download| client.block_on(download.bytes());
    assert_eq!(whole(one.unwrap()).unwrap().unwrap(), "a body");
    drop(two);
}

#[test]
fn retries_and_time_limits_hold() {
    let apart = start(vec![response(503, &[], ""), response(200, &[], "1")]);
    let builder = ClientBuilder::new(&apart.server.url).retry(quick());
    let response = get(&builder.build().unwrap()).response_blocking().unwrap();
    assert_eq!(response.attempts(), 2);

    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let client = once(&url).timeout(Duration::from_millis(50));
    let error = get(&client.build().unwrap()).send_blocking().unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[test]
fn threads_may_call_at_once() {
    let apart = start(vec![response(200, &[], "1")]);
    let client = apart.server.client();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..4 {
                    assert_eq!(get(&client).send_blocking().unwrap(), json!(1));
                }
            });
        }
    });
    assert_eq!(apart.server.requests().len(), 32);
}

/// A call where an async runtime is running.
fn check_refused(client: &Client) {
    let error = get(client).send_blocking().unwrap_err();
    assert!(matches!(error, Error::Request(_)), "{error:?}");
    assert!(error.to_string().contains("use `.await`"), "{error}");
}

#[test]
fn where_an_async_runtime_is_running_a_call_is_an_error() {
    let apart = start(vec![response(200, &[], "1")]);
    let client = apart.server.client();
    // Once before, since what happens later must not depend on whether the thread has been started.
    get(&client).send_blocking().unwrap();
    for runtime in [
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap(),
        tokio::runtime::Builder::new_multi_thread().build().unwrap(),
    ] {
        runtime.block_on(async { check_refused(&client) });
        let spawned = client.clone();
        let task = runtime.spawn(async move { check_refused(&spawned) });
        runtime.block_on(task).unwrap();
        let _entered = runtime.enter();
        check_refused(&client);
    }
    assert_eq!(get(&client).send_blocking().unwrap(), json!(1));
    // One client may be used both ways.
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    assert_eq!(runtime.block_on(get(&client).send()).unwrap(), json!(1));
}

#[test]
fn the_last_clone_may_go_anywhere_and_a_call_outlives_the_client() {
    let apart = start(vec![response(200, &[], "1")]);
    let client = apart.server.client();
    let call = get(&client);
    get(&client).send_blocking().unwrap();
    drop(client);
    assert_eq!(call.send_blocking().unwrap(), json!(1));

    let client = apart.server.client();
    get(&client).send_blocking().unwrap();
    // In a task of a runtime, where another one could not be waited for.
    let runtime = tokio::runtime::Builder::new_current_thread();
    { runtime }
        .build()
        .unwrap()
        .block_on(async move { drop(client) });

    // On a thread of its own, in the middle of another's call.
    let client = apart.server.client();
    let waiting = get(&client);
    let thread = thread::spawn(move || waiting.send_blocking().unwrap());
    drop(client);
    assert_eq!(thread.join().unwrap(), json!(1));
}

#[test]
fn lists_are_iterated() {
    let first = ok(&json!({"data": [1, 2], "meta": {"next": "b"}}));
    let last = ok(&json!({"data": [3], "meta": {}}));
    let apart = start(vec![first.clone(), last.clone(), first, last]);
    let client = apart.server.client();
    let items = Items::<u8>::new(call(&client), &TOKEN).into_iter();
    assert_eq!(items.collect::<Result<Vec<_>, _>>().unwrap(), [1, 2, 3]);
    let mut sum = 0;
    for page in Pages::<Value>::new(call(&client), &TOKEN, RawResponse::json) {
        sum += page.unwrap()["data"].as_array().unwrap().len();
    }
    assert_eq!(sum, 3);
}

#[tokio::test]
async fn where_an_async_runtime_is_running_a_list_is_one_error() {
    let server = Server::start(vec![response(200, &[], "{}")]).await;
    let mut items = Items::<u8>::new(call(&server.client()), &TOKEN).into_iter();
    assert!(items.next().unwrap().is_err());
    assert!(items.next().is_none() && server.requests().is_empty());
}
