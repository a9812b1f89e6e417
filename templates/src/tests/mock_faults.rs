//! What goes wrong by order of the mock, and what the client makes of it, on a paused clock.

use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::mock::{mocked, mocked_with};
use super::support::{Get, Post, get, post};
use crate::runtime::{Error, RateLimiter, Reply, Retry, SentRequest};

#[tokio::test(start_paused = true)]
async fn throttled_calls_are_tried_again_after_pauses() {
    let (client, mock) = mocked();
    mock.on::<Post>().status(429).times(2);
    mock.on::<Post>().returns(json!("done"));
    let begun = Instant::now();
    assert_eq!(post(&client).await.unwrap(), "done");
    let sent = mock.requests::<Post>();
    assert_eq!(
        sent.iter().map(SentRequest::attempt).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    // The clock was moved, not waited for.
    assert!(begun.elapsed() >= Duration::from_millis(500));
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn the_pause_that_a_server_asks_for() {
    let (client, mock) = mocked();
    let busy = Reply::new(503).header("retry-after", "7");
    mock.on::<Post>().responds(busy).once();
    mock.on::<Post>().returns(json!(1));
    let begun = Instant::now();
    post(&client).await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(7));
}

/// A refused connection is tried again whatever the method is, a broken one only where the request may be repeated.
#[tokio::test(start_paused = true)]
async fn broken_connections() {
    let (client, mock) = mocked();
    mock.on::<Post>().connection_refused().once();
    mock.on::<Post>().reset().once();
    let error = post(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(it) if !it.is_connect()));
    assert_eq!(
        error.to_string(),
        "POST /things: the connection failed (2 attempts)"
    );
    mock.on::<Get>().reset().once();
    mock.on::<Get>().sample();
    get(&client).await.unwrap();
    mock.verify();

    let (client, mock) = mocked_with(&[], |builder| builder.retry(Retry::never()));
    mock.on::<Get>().connection_refused();
    let error = get(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(it) if it.is_connect()));
}

#[tokio::test(start_paused = true)]
async fn bodies_that_do_not_come_to_their_end() {
    let (client, mock) = mocked();
    mock.on::<Post>().returns(json!([1, 2])).cut_body_after(3);
    let error = post(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /things: the response broke off");

    mock.reset();
    mock.on::<Post>().returns(json!([1, 2])).stall_body_after(3);
    let error = post(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(it) if it.is_stall()));

    mock.reset();
    mock.on::<Post>().bad_json();
    let error = post(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(_)));

    // A cut behind the end is a cut all the same.
    mock.reset();
    mock.on::<Post>().returns(json!([1, 2])).cut_body_after(99);
    post(&client).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn answers_that_come_late_or_never() {
    let (client, mock) = mocked_with(&[], |builder| builder.retry(Retry::never()));
    mock.on::<Get>().delay(Duration::from_secs(5)).once();
    let begun = Instant::now();
    get(&client).await.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 5);
    mock.on::<Get>().delay(Duration::from_secs(31)).once();
    mock.on::<Get>().stall();
    for _ in 0..2 {
        let begun = Instant::now();
        let error = get(&client).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(begun.elapsed().as_secs(), 30);
    }
    // With retries, what comes in time after a silence is the answer.
    let (client, mock) = mocked();
    mock.on::<Get>().stall().once();
    mock.on::<Get>().delay(Duration::from_secs(29)).once();
    get(&client).await.unwrap();
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn rate_limits_hold_as_in_production() {
    let (client, mock) = mocked_with(&[], |builder| builder.throttle(RateLimiter::per_second(1)));
    mock.on::<Get>();
    let begun = Instant::now();
    for _ in 0..4 {
        get(&client).await.unwrap();
    }
    assert!(begun.elapsed() >= Duration::from_secs(3));
}

/// The tokens of a provider are renewed as in production.
#[tokio::test(start_paused = true)]
async fn a_refused_token_is_renewed() {
    use crate::runtime::{Auth, BoxError, BoxFuture, Scheme, SchemeKind, Token, TokenProvider};
    struct Fresh;
    impl TokenProvider for Fresh {
        fn token<'a>(
            &'a self,
            rejected: Option<&'a Token>,
        ) -> BoxFuture<'a, Result<Token, BoxError>> {
            let text = if rejected.is_some() { "new" } else { "old" };
            Box::pin(std::future::ready(Ok(Token::new(text))))
        }
    }
    static TOKEN: Scheme = Scheme {
        name: "token",
        kind: SchemeKind::Bearer,
    };
    static SETS: &[&[&Scheme]] = &[&[&TOKEN]];
    let (client, mock) = mocked_with(&[&TOKEN], |builder| {
        builder.auth(Auth::provider(&TOKEN, Fresh)).security(SETS)
    });
    mock.on_path(http::Method::GET, "/x")
        .when_header("authorization", "Bearer old")
        .status(401);
    mock.on_path(http::Method::GET, "/x")
        .when_header("authorization", "Bearer new");
    client.request(http::Method::GET, "/x").await.unwrap();
    mock.verify();
}
