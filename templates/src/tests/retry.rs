//! What is tried again, how often, and after which pause.

use std::time::Duration;

use http::Method;
use serde_json::json;

use super::support::{Post, Server, get, header, info, once, post, quick, response};
use crate::runtime::budget::Budget;
use crate::runtime::retry_decision::{is_idempotent, pause};
use crate::runtime::{
    Attempt, Call, ClientBuilder, Error, OperationInfo, Options, Repeat, Retry, Verdict,
};

/// How many requests a server sees that fails in this way and would then succeed.
async fn requests(is_get: bool, retry: Retry, status: u16, headers: &[&str]) -> usize {
    let server = Server::start(vec![
        response(status, headers, "{}"),
        response(200, &[], "1"),
    ])
    .await;
    let client = ClientBuilder::new(&server.url).retry(retry).build();
    let client = client.unwrap();
    let result = if is_get {
        get(&client).await
    } else {
        post(&client).await
    };
    let requests = server.requests();
    assert_eq!(result.is_ok(), requests.len() == 2);
    assert_eq!(
        result.map_or_else(|error| error.attempts(), |_| 2) as usize,
        requests.len()
    );
    if let [first, second] = requests.as_slice() {
        assert_eq!(first, second, "both requests are the same, with the body");
    }
    requests.len()
}

#[tokio::test]
async fn the_table_of_statuses() {
    for (status, headers, with_get, with_post) in [
        (408, &[][..], 2, 1),
        (500, &[], 2, 1),
        (502, &[], 2, 1),
        (503, &[], 2, 1),
        (504, &[], 2, 1),
        (429, &[], 2, 2),
        (503, &["retry-after: 0"], 2, 2),
        (500, &["retry-after: 0"], 2, 1),
        (429, &["retry-after: 0"], 2, 2),
        (429, &["retry-after: 31"], 1, 1),
        (503, &["retry-after: Sun, 06 Nov 1994 08:49:37 GMT"], 2, 2),
        (503, &["retry-after: soon"], 2, 1),
        (400, &[], 1, 1),
        (401, &[], 1, 1),
        (403, &["retry-after: 0"], 1, 1),
        (404, &[], 1, 1),
        (409, &[], 1, 1),
        (425, &[], 1, 1),
        (501, &[], 1, 1),
        (505, &[], 1, 1),
        (301, &[], 1, 1),
    ] {
        let case = format!("{status} {headers:?}");
        assert_eq!(
            requests(true, quick(), status, headers).await,
            with_get,
            "GET {case}"
        );
        assert_eq!(
            requests(false, quick(), status, headers).await,
            with_post,
            "POST {case}"
        );
    }
}

#[tokio::test]
async fn a_request_that_may_be_repeated_is() {
    assert_eq!(
        requests(false, quick().retry_unsafe_methods(true), 500, &[]).await,
        2
    );
    for (key, expected) in [("k1", 2), ("", 1)] {
        let server = Server::start(vec![response(500, &[], ""), response(200, &[], "1")]).await;
        let client = ClientBuilder::new(&server.url).retry(quick()).build();
        let call = post(&client.unwrap()).options(Options::new().idempotency_key(key));
        assert_eq!(call.await.is_ok(), expected == 2);
        assert_eq!(server.requests().len(), expected);
        assert_eq!(
            header(&server.requests()[0], "idempotency-key")
                .unwrap()
                .trim(),
            key
        );
    }
}

#[tokio::test]
async fn the_document_may_know_better_than_the_method() {
    const KEY: &str = "X-Idempotency-Key";
    for (repeat, method, key, expected) in [
        (Repeat::ByMethod, Method::POST, None, 1),
        (Repeat::Always, Method::POST, None, 2),
        (Repeat::Never, Method::PUT, None, 1),
        (Repeat::Never, Method::PUT, Some("idempotency-key"), 2),
        (Repeat::WithKey(KEY), Method::POST, None, 1),
        (Repeat::WithKey(KEY), Method::PUT, None, 2),
        (
            Repeat::WithKey(KEY),
            Method::POST,
            Some("x-idempotency-key"),
            2,
        ),
    ] {
        let server = Server::start(vec![response(500, &[], ""), response(200, &[], "1")]).await;
        let client = ClientBuilder::new(&server.url).retry(quick()).build();
        let info: &'static OperationInfo = Box::leak(Box::new(info(method.clone(), "/things")));
        let call = Call::new(&client.unwrap(), info).repeat(repeat);
        let options = key.map(|_| Options::new().idempotency_key("k1"));
        let call = call.options(options.unwrap_or_default());
        let outcome = Post { call }.await;
        assert_eq!(outcome.is_ok(), expected == 2, "{repeat:?}, {method}");
        let requests = server.requests();
        assert_eq!(requests.len(), expected, "{repeat:?}, {method}");
        let sent = |name| header(&requests[0], name);
        assert_eq!(key.and_then(sent), key.map(|_| "k1"));
    }
}

#[test]
fn idempotent_methods() {
    for (method, expected) in [
        ("GET", true),
        ("HEAD", true),
        ("OPTIONS", true),
        ("TRACE", true),
        ("PUT", true),
        ("DELETE", true),
        ("QUERY", true),
        ("POST", false),
        ("PATCH", false),
        ("CONNECT", false),
        ("PURGE", false),
    ] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        assert_eq!(is_idempotent(&method), expected, "{method}");
    }
}

#[tokio::test]
async fn the_number_of_attempts_is_limited_and_told() {
    for (most, expected) in [(0, 1), (1, 1), (2, 2), (3, 3), (5, 5)] {
        let body = json!({"message": "busy"}).to_string();
        let server = Server::start(vec![response(503, &["x-request-id: r1"], &body)]).await;
        let client = ClientBuilder::new(&server.url).retry(quick().max_attempts(most));
        let error = get(&client.build().unwrap()).await.unwrap_err();
        assert_eq!(server.requests().len(), expected as usize);
        assert_eq!(error.attempts(), expected);
        let tail = match expected {
            1 => String::new(),
            many => format!(", {many} attempts"),
        };
        assert_eq!(
            error.to_string(),
            format!("GET /things/{{id}}: 503 Service Unavailable: busy (request r1{tail})")
        );
    }
    let server = Server::start(vec![response(500, &[], ""), response(200, &[], "1")]).await;
    let client = ClientBuilder::new(&server.url).retry(quick()).build();
    assert_eq!(
        get(&client.unwrap()).response().await.unwrap().attempts(),
        2
    );
}

/// The error of a call that a server answered so for each of its attempts.
async fn failure(attempts: u32, status: u16, headers: &[&str]) -> Error {
    let server = Server::start(vec![response(status, headers, "")]).await;
    let retry = quick()
        .max_attempts(attempts)
        .max_retry_after(Duration::ZERO);
    let client = once(&server.url).retry(retry).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.attempts(), attempts);
    error
}

fn millis(retry: &Retry, error: &Error, random: f64) -> Option<u128> {
    let elapsed = Duration::from_secs(10);
    pause(retry, &Attempt { error, elapsed }, true, random).map(|pause| pause.as_millis())
}

#[tokio::test]
async fn the_pause_doubles_and_is_random() {
    let retry = Retry::standard().max_attempts(100);
    for (attempts, status, least, most) in [
        (1, 500, 0, 250),
        (2, 500, 0, 500),
        (3, 500, 0, 1000),
        (1, 429, 500, 1000),
        (2, 503, 1000, 2000),
        (5, 429, 8000, 16_000),
        (6, 429, 10_000, 20_000),
        (8, 500, 0, 20_000),
    ] {
        let error = failure(attempts, status, &[]).await;
        let at = |random| millis(&retry, &error, random);
        assert_eq!((at(0.0), at(1.0)), (Some(least), Some(most)), "{status}");
        assert_eq!(at(0.5), Some(u128::midpoint(least, most)));
    }
    let error = failure(2, 429, &[]).await;
    let slow = retry
        .clone()
        .backoff(Duration::from_secs(4), Duration::from_secs(5));
    assert_eq!(millis(&slow, &error, 1.0), Some(5000));
    assert_eq!(millis(&slow.max_attempts(2), &error, 1.0), None);
}

#[tokio::test]
async fn the_word_of_the_server_counts() {
    let retry = Retry::standard();
    let error = failure(1, 429, &["retry-after: 7"]).await;
    assert_eq!(millis(&retry, &error, 0.0), Some(7000));
    assert_eq!(millis(&retry, &error, 1.0), Some(7250));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    let just = retry.clone().max_retry_after(Duration::from_secs(7));
    assert_eq!(millis(&just, &error, 0.0), Some(7000));
    let less = retry.clone().max_retry_after(Duration::from_secs(6));
    assert_eq!(millis(&less, &error, 0.0), None);
    let date = [
        "date: Sun, 06 Nov 1994 08:49:37 GMT",
        "retry-after: Sun, 06 Nov 1994 08:49:40 GMT",
    ];
    assert_eq!(
        millis(&retry, &failure(1, 503, &date).await, 0.0),
        Some(3000)
    );
}

#[tokio::test]
async fn no_pause_ends_after_the_time_for_retries() {
    let error = failure(1, 429, &["retry-after: 7"]).await;
    for (seconds, expected) in [(17, Some(7000)), (16, None)] {
        let retry = Retry::standard().max_elapsed(Duration::from_secs(seconds));
        assert_eq!(millis(&retry, &error, 0.0), expected);
    }
}

#[tokio::test]
async fn a_verdict_goes_before_the_table() {
    let verdict = |verdict: Verdict| Retry::standard().classify(move |_| verdict);
    let locked = failure(1, 423, &[]).await;
    assert_eq!(millis(&verdict(Verdict::Default), &locked, 1.0), None);
    assert_eq!(millis(&verdict(Verdict::Retry), &locked, 1.0), Some(250));
    let wait = verdict(Verdict::RetryAfter(Duration::from_secs(2)));
    assert_eq!(millis(&wait, &locked, 1.0), Some(2000));
    assert_eq!(millis(&wait.clone().max_attempts(1), &locked, 1.0), None);
    assert_eq!(
        millis(&wait.max_elapsed(Duration::from_secs(11)), &locked, 1.0),
        None
    );
    let busy = failure(1, 500, &[]).await;
    assert_eq!(millis(&verdict(Verdict::Stop), &busy, 1.0), None);
    let seen = Retry::standard().classify(|attempt| {
        assert_eq!(
            (attempt.number(), attempt.status().unwrap().as_u16()),
            (1, 500)
        );
        assert_eq!(attempt.operation().unwrap().path, "/things/{id}");
        assert!(attempt.headers().is_some() && attempt.error().is_retryable());
        assert_eq!(attempt.elapsed(), Duration::from_secs(10));
        Verdict::Stop
    });
    assert_eq!(millis(&seen, &busy, 1.0), None);
}

#[tokio::test]
async fn an_outage_is_not_made_worse() {
    let server = Server::start(vec![response(500, &[], "")]).await;
    let client = ClientBuilder::new(&server.url).retry(quick().max_attempts(50));
    let client = client.build().unwrap();
    assert_eq!(get(&client).await.unwrap_err().attempts(), 11);
    assert_eq!(get(&client.clone()).await.unwrap_err().attempts(), 1);
    server.respond(response(200, &[], "1"));
    // The 500 that is still in front, and five successes, which pay for one retry.
    assert!(get(&client).await.is_err());
    for _ in 0..5 {
        get(&client).await.unwrap();
    }
    server.respond(response(500, &[], ""));
    get(&client).await.unwrap();
    assert_eq!(get(&client).await.unwrap_err().attempts(), 2);
}

#[test]
fn a_budget_is_full_at_ten() {
    let budget = Budget::full();
    for _ in 0..100 {
        budget.refill();
    }
    assert_eq!((0..100).filter(|_| budget.take()).count(), 10);
    for refills in [4, 1] {
        assert!(!budget.take());
        (0..refills).for_each(|_| budget.refill());
    }
    assert!(budget.take() && !budget.take());
}

#[tokio::test]
async fn what_can_be_retried_at_all() {
    for (status, expected) in [
        (429, true),
        (500, true),
        (503, true),
        (404, false),
        (501, false),
    ] {
        assert_eq!(
            failure(1, status, &[]).await.is_retryable(),
            expected,
            "{status}"
        );
    }
}

/// The hook begins the pause on a clock that stands still, which then jumps to its end.
#[tokio::test]
async fn the_call_waits_as_long_as_the_server_says() {
    struct Jump;
    impl crate::runtime::Hook for Jump {
        fn on_retry(&self, _: &crate::runtime::CallContext<'_>, _: &Error, delay: Duration) {
            assert!((20_000..20_300).contains(&delay.as_millis()), "{delay:?}");
            tokio::time::pause();
        }
        fn before_send(
            &self,
            context: &crate::runtime::CallContext<'_>,
            _: &mut http::HeaderMap,
        ) -> Result<(), crate::runtime::BoxError> {
            if context.attempt() == 2 {
                tokio::time::resume();
            }
            Ok(())
        }
    }
    let server = Server::start(vec![
        response(503, &["retry-after: 20"], ""),
        response(200, &[], "1"),
    ])
    .await;
    let started = tokio::time::Instant::now();
    let client = ClientBuilder::new(&server.url).hook(Jump).build().unwrap();
    get(&client).await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(20));
}
