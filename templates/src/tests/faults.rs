//! Servers that fail in every way over real sockets: what the caller gets, how often the server was asked, and that
//! nothing takes longer than it may.

use std::time::Duration;

use super::script::{Act, Script};
use super::support::{Refusing, ended, get, post, quick, response, timeless};
use crate::runtime::{Client, ClientBuilder, Error, Options, Result, Retry};
use serde_json::Value;

fn client(url: &str) -> Client {
    ClientBuilder::new(url).retry(quick()).build().unwrap()
}

fn ok() -> Act {
    Act::Answer(response(200, &[], "1"))
}

/// The results of a `GET` and a `POST`, and how often each of them reached the server.
async fn both(acts: Vec<Act>, options: Options) -> [(Result<Value>, usize); 2] {
    let (one, two) = (Script::start(acts.clone()).await, Script::start(acts).await);
    let result = get(&client(&one.url)).options(options.clone()).await;
    let with_get = (result, one.requests().len());
    let result = post(&client(&two.url)).options(options).await;
    [with_get, (result, two.requests().len())]
}

fn milliseconds(number: u64) -> Duration {
    Duration::from_millis(number)
}

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"";

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_method() {
    let refusing = Refusing::new();
    let client = client(&refusing.url);
    for error in [
        get(&client).await.unwrap_err(),
        post(&client).await.unwrap_err(),
    ] {
        assert_eq!(error.attempts(), 3);
        assert!(
            error.to_string().ends_with(": no connection (3 attempts)"),
            "{error}"
        );
        assert!(matches!(&error, Error::Transport(inner) if inner.is_connect()));
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn what_may_have_been_done_is_not_done_twice() {
    for (act, text) in [
        (Act::Reset(String::new()), "the connection failed"),
        (Act::Answer(String::new()), "the connection failed"),
        (
            Act::Answer("HTTP/1.1 20".to_owned()),
            "the connection failed",
        ),
        (
            Act::Answer("nonsense\r\n\r\n".to_owned()),
            "the connection failed",
        ),
        (Act::Reset(HALF.to_owned()), "the response broke off"),
        (Act::Answer(HALF.to_owned()), "the response broke off"),
        (Act::Stall(String::new()), "timed out after _"),
        (Act::Stall(HALF.to_owned()), "timed out after _"),
        (
            Act::Trickle(response(200, &[], "1"), milliseconds(100)),
            "timed out after _",
        ),
    ] {
        let options = Options::new().timeout(milliseconds(700));
        let [with_get, with_post] = both(vec![act, ok()], options).await;
        assert_eq!(with_get.0.unwrap(), 1, "{text}");
        assert_eq!((with_get.1, with_post.1), (2, 1), "{text}");
        let error = with_post.0.unwrap_err();
        assert_eq!(timeless(&error), format!("POST /things: {text}"));
        assert!(error.is_retryable() && error.attempts() == 1);
    }
}

#[tokio::test]
async fn a_stalled_body_is_noticed_before_the_time_is_up() {
    let script = Script::start(vec![Act::Stall(HALF.to_owned())]).await;
    let client = ClientBuilder::new(&script.url).read_timeout(milliseconds(80));
    let client = client.retry(quick()).build().unwrap();
    let error = ended(get(&client)).await.unwrap_err();
    assert!(
        matches!(&error, Error::Timeout(inner) if inner.is_stall()),
        "{error:?}"
    );
    assert_eq!(
        timeless(&error),
        "GET /things/{id}: the response stalled after _ (3 attempts)"
    );
}

#[tokio::test]
async fn a_slow_body_is_no_stalled_one() {
    let script = Script::start(vec![Act::Trickle(
        response(200, &[], "[1]"),
        milliseconds(5),
    )])
    .await;
    let client = ClientBuilder::new(&script.url).read_timeout(milliseconds(150));
    get(&client.build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn the_whole_call_ends_in_time() {
    for act in [
        Act::Stall(String::new()),
        Act::Stall(HALF.to_owned()),
        Act::Trickle(response(200, &[], "1"), milliseconds(100)),
    ] {
        let options = Options::new()
            .timeout(milliseconds(1000))
            .total_timeout(milliseconds(1800));
        let [with_get, _] = ended(both(vec![act], options)).await;
        let error = with_get.0.unwrap_err();
        assert!(
            matches!(&error, Error::Timeout(inner) if inner.is_total()),
            "{error:?}"
        );
        assert_eq!(with_get.1, 2);
        assert!(!error.is_retryable());
        assert_eq!(
            timeless(&error),
            "GET /things/{id}: the time for the whole call was up after _ (2 attempts)"
        );
    }
}

/// Waiting for a retry that comes too late would only hide what went wrong.
#[tokio::test]
async fn a_pause_that_is_too_long_is_not_begun() {
    let busy = Act::Answer(response(429, &["retry-after: 20"], ""));
    for options in [
        Options::new().total_timeout(Duration::from_secs(10)),
        Options::new().retry(Retry::standard().max_elapsed(Duration::from_secs(10))),
        Options::new().retry(Retry::standard().max_retry_after(Duration::from_secs(10))),
    ] {
        for (result, requests) in both(vec![busy.clone()], options).await {
            let error = result.unwrap_err();
            assert!(error.is_rate_limited());
            assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
            assert_eq!((requests, error.attempts()), (1, 1));
        }
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_final() {
    let html = response(200, &["content-type: text/html"], "<p>Maintenance</p>");
    let long = response(200, &[], "1").replace("length: 1", "length: 2");
    let short = response(200, &[], "[1]").replace("length: 3", "length: 2");
    for (answer, text) in [
        (response(200, &[], "{\"a\""), "does not fit"),
        (response(200, &[], ""), "the body is empty"),
        (html, "does not fit"),
        (short, "does not fit"),
    ] {
        for (result, requests) in both(vec![Act::Answer(answer), ok()], Options::new()).await {
            let error = result.unwrap_err();
            assert!(
                matches!(error, Error::Decode(_)) && error.to_string().contains(text),
                "{error}"
            );
            assert_eq!((requests, error.attempts()), (1, 1));
            assert!(!error.is_retryable());
        }
    }
    let [with_get, with_post] = both(vec![Act::Answer(long), ok()], Options::new()).await;
    assert!(with_get.0.is_ok() && with_post.0.is_err());
    assert_eq!((with_get.1, with_post.1), (2, 1));
}

#[tokio::test]
async fn a_body_that_is_too_long_is_final() {
    let script = Script::start(vec![Act::Answer(response(200, &[], "[1,2,3]")), ok()]).await;
    let client = ClientBuilder::new(&script.url)
        .max_response_bytes(3)
        .retry(quick());
    let error = get(&client.build().unwrap()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(inner) if inner.is_too_large()));
    assert!(!error.is_retryable());
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn redirects_in_a_loop_end() {
    let script = Script::start(vec![Act::Answer(response(302, &["location: /again"], ""))]).await;
    let error = get(&client(&script.url)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!((script.requests().len(), error.attempts()), (11, 1));
    let script = Script::start(vec![Act::Answer(response(307, &["location: /again"], ""))]).await;
    let error = post(&client(&script.url)).await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), script.requests().len()),
        (307, 1)
    );
}

/// An attempt that follows a redirect begins again where it began.
#[tokio::test]
async fn a_retry_begins_at_the_first_url() {
    let script = Script::start(vec![
        Act::Answer(response(302, &["location: /next"], "")),
        Act::Reset(String::new()),
        Act::Answer(response(302, &["location: /next"], "")),
        ok(),
    ])
    .await;
    let answer = get(&client(&script.url)).response().await.unwrap();
    assert_eq!(answer.attempts(), 2);
    let requests = script.requests();
    let targets: Vec<_> = requests
        .iter()
        .map(|text| super::support::target(text))
        .collect();
    assert_eq!(
        targets,
        ["GET /things/1", "GET /next", "GET /things/1", "GET /next"]
    );
}

/// A call that is dropped sends nothing more.
#[tokio::test]
async fn a_call_that_is_given_up_stops() {
    let script = Script::start(vec![Act::Answer(response(500, &[], ""))]).await;
    let slow = Retry::standard().backoff(Duration::from_secs(1), Duration::from_secs(1));
    let client = ClientBuilder::new(&script.url)
        .retry(slow.classify(|_| crate::runtime::Verdict::RetryAfter(milliseconds(100))));
    let call = get(&client.build().unwrap()).send();
    assert!(tokio::time::timeout(milliseconds(50), call).await.is_err());
    tokio::time::sleep(milliseconds(150)).await;
    assert_eq!(script.requests().len(), 1);
}
