//! Connections that never come to stand: the time for connecting is a limit of its own, and since the server has seen
//! nothing, any request is tried again.

use std::sync::Arc;
use std::time::Duration;

use super::support::{get, post, quick};
use crate::runtime::{Client, ClientBuilder, Error, Options};

/// A resolver that is asked and never answers.
struct Silent;

impl reqwest::dns::Resolve for Silent {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::pending())
    }
}

fn builder(url: &str) -> ClientBuilder {
    let short = Duration::from_millis(60);
    ClientBuilder::new(url)
        .retry(quick())
        .connect_timeout(short)
}

/// Both a `GET` and a `POST` end by the time for connecting, after all their attempts.
async fn check(client: &Client) {
    for error in [get(client).await, post(client).await].map(Result::unwrap_err) {
        assert!(
            matches!(&error, Error::Timeout(inner) if inner.is_connect() && !inner.is_total()),
            "{error:?}"
        );
        assert_eq!(error.attempts(), 3, "{error}");
        assert!(error.to_string().contains(": connecting timed out after "));
        assert!(error.is_timeout() && error.is_retryable());
    }
}

#[tokio::test]
async fn a_name_that_is_not_resolved() {
    let builder = builder("http://api.example.com");
    let client = builder.configure_http(|http| http.dns_resolver(Arc::new(Silent)));
    check(&client.build().unwrap()).await;
}

/// A server that does not accept: once its queue is full, the kernel leaves further requests to connect unanswered.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_server_that_does_not_accept() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    loop {
        let connection = tokio::net::TcpStream::connect(address);
        match tokio::time::timeout(Duration::from_millis(300), connection).await {
            Ok(connection) => waiting.push(connection.unwrap()),
            Err(_) => break,
        }
        assert!(waiting.len() < 64, "the queue never fills");
    }
    check(&builder(&format!("http://{address}")).build().unwrap()).await;
}

/// Where less is left for the attempt than for connecting, the attempt's own limit is what ends it.
#[tokio::test]
async fn the_limits_of_the_attempt_and_of_the_call_hold_while_connecting() {
    let slow = Duration::from_secs(60);
    let client = builder("http://api.example.com").connect_timeout(slow);
    let client = client.configure_http(|http| http.dns_resolver(Arc::new(Silent)));
    let client = client.build().unwrap();
    let short = Duration::from_millis(60);
    let error = post(&client).options(Options::new().timeout(short)).await;
    let error = error.unwrap_err();
    assert!(matches!(&error, Error::Timeout(inner) if !inner.is_connect() && !inner.is_total()));
    assert_eq!(error.attempts(), 1, "it may have been sent");
    let error = post(&client)
        .options(Options::new().total_timeout(short))
        .await;
    assert!(matches!(error.unwrap_err(), Error::Timeout(inner) if inner.is_total()));
}
