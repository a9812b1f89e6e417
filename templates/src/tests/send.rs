//! Time, limits and broken connections.

use std::error::Error as _;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::support::{Refusing, Server, get, once, response, timeless};
use crate::runtime::Error;

/// A server that writes something to each connection and then keeps it open or closes it.
async fn raw_server(answer: &'static str, keep_open: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut chunk = [0; 4096];
            let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut chunk).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            if keep_open {
                open.push(stream);
            }
        }
    });
    url
}

#[tokio::test]
async fn silence_is_a_timeout() {
    for answer in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\""] {
        let url = raw_server(answer, true).await;
        let client = once(&url)
            .timeout(Duration::from_millis(200))
            .build()
            .unwrap();
        let error = get(&client).await.unwrap_err();
        assert!(
            matches!(error, Error::Timeout(_)) && error.is_timeout(),
            "{error:?}"
        );
        assert_eq!(timeless(&error), "GET /things/{id}: timed out after _");
        assert!(error.status().is_none() && error.operation().is_some());
    }
}

#[tokio::test]
async fn a_refused_connection_is_a_transport_error_with_its_cause() {
    let refusing = Refusing::new();
    let error = get(&once(&refusing.url).build().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "GET /things/{id}: no connection");
    let Error::Transport(inner) = &error else {
        panic!("{error:?}")
    };
    assert!(inner.is_connect() && error.source().is_some());
}

#[tokio::test]
async fn a_response_that_breaks_off() {
    for (answer, text) in [
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"",
            "the response broke off",
        ),
        ("HTTP/1.1 200", "the connection failed"),
        ("nonsense\r\n\r\n", "the connection failed"),
    ] {
        let url = raw_server(answer, false).await;
        let error = get(&once(&url).build().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert_eq!(error.to_string(), format!("GET /things/{{id}}: {text}"));
    }
}

#[tokio::test]
async fn an_error_response_that_breaks_off_keeps_its_status() {
    let answer = "HTTP/1.1 503 Busy\r\nx-request-id: r1\r\ncontent-length: 99\r\n\r\n{\"a\"";
    let url = raw_server(answer, false).await;
    let error = get(&once(&url).build().unwrap()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(error.request_id(), Some("r1"));
}

#[tokio::test]
async fn long_bodies_are_refused_or_cut() {
    let body = "[1,2,3,4,5]";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n6\r\n[1,2,3\r\n5\r\n,4,5]\r\n0\r\n\r\n";
    let server = Server::start(vec![
        response(200, &[], body),
        response(200, &[], body),
        chunked.to_owned(),
        chunked.to_owned(),
        response(500, &[], body),
    ])
    .await;
    let limit = |bytes| once(&server.url).max_response_bytes(bytes).build().unwrap();
    for _ in 0..2 {
        assert!(get(&limit(11)).await.is_ok());
        let error = get(&limit(10)).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /things/{id}: the response is longer than 10 bytes"
        );
    }
    let error = get(&limit(10)).await.unwrap_err();
    let Error::Api(api) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (api.status().as_u16(), api.text().as_str()),
        (500, "[1,2,3,4,5")
    );
}

#[tokio::test]
async fn statuses_beyond_the_list_are_success_when_they_are_2xx() {
    for (status, success) in [(201, true), (299, true), (400, false), (500, false)] {
        let server = Server::start(vec![response(status, &[], "1")]).await;
        assert_eq!(get(&server.client()).await.is_ok(), success, "{status}");
    }
}

#[cfg(feature = "alone")]
#[tokio::test]
async fn without_tls_https_is_an_error_that_says_what_to_do() {
    let client = once("https://127.0.0.1:1").retry(super::support::quick());
    let error = get(&client.build().unwrap()).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("GET /things/{id}: https needs TLS") && text.contains("`rustls`"),
        "{text}"
    );
    assert!(error.attempts() == 1 && !error.is_retryable());
}

/// The bytes of a gzip file (RFC 1952) of a thousand digits `0`.
#[cfg(feature = "gzip")]
const ZEROS: [u8; 29] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0x33, 0x30, 0x18, 0x05, 0xa3, 0x60,
    0x14, 0x0c, 0x77, 0x00, 0x00, 0x83, 0x99, 0x5f, 0xa8, 0xe8, 0x03, 0x00, 0x00,
];

#[cfg(feature = "gzip")]
#[tokio::test]
async fn a_compressed_body_is_decoded_and_its_limit_counts_what_came_of_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let request = super::support::read_request(&mut stream).await;
            assert!(
                request.to_lowercase().contains("accept-encoding: gzip"),
                "{request}"
            );
            let head = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
                ZEROS.len()
            );
            stream.write_all(head.as_bytes()).await.unwrap();
            stream.write_all(&ZEROS).await.unwrap();
        }
    });
    let whole = once(&url).build().unwrap();
    let response = whole.request(http::Method::GET, "/").await.unwrap();
    assert!(response.body().len() == 1000 && response.body().iter().all(|byte| *byte == b'0'));
    // More than what came over the wire, and less than what is in it.
    let short = once(&url).max_response_bytes(999).build().unwrap();
    let error = short.request(http::Method::GET, "/").await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(inner) if inner.is_too_large()),
        "{error:?}"
    );
    assert!(!server.is_finished());
}
