//! A server on a real socket, and operations to call it with.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::runtime::{
    Call, Client, ClientBuilder, DecodeError, Error, Failure, NoFailure, Operation, OperationInfo,
    RawResponse, Retry, Scheme, Status, operation,
};

/// A server that answers the requests in order and keeps them.
pub(super) struct Server {
    pub(super) url: String,
    requests: Arc<Mutex<Vec<String>>>,
    responses: Arc<Mutex<VecDeque<String>>>,
}

impl Server {
    /// Starts a server; the last response is repeated.
    pub(super) async fn start(responses: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let responses = Arc::new(Mutex::new(VecDeque::from(responses)));
        let (seen, queue) = (Arc::clone(&requests), Arc::clone(&responses));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read_request(&mut stream).await;
                seen.lock().unwrap().push(request);
                let response = next(&mut queue.lock().unwrap());
                let _ = stream.write_all(response.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        });
        Self {
            url,
            requests,
            responses,
        }
    }

    /// Adds a response, for servers whose responses need to know each other's address.
    pub(super) fn respond(&self, response: String) {
        self.responses.lock().unwrap().push_back(response);
    }

    /// The requests so far, each one as it came.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    /// A client of this server that tries everything once.
    pub(super) fn client(&self) -> Client {
        once(&self.url).build().unwrap()
    }
}

/// A port that refuses connections. It is held, so that no server of another test gets it.
pub(super) struct Refusing {
    pub(super) url: String,
    _port: TcpSocket,
}

impl Refusing {
    pub(super) fn new() -> Self {
        let port = TcpSocket::new_v4().unwrap();
        port.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let url = format!("http://{}", port.local_addr().unwrap());
        Self { url, _port: port }
    }
}

/// What the future gives. It fails after a time that is far above what anything takes here; what is not over by then
/// hangs.
pub(super) async fn ended<F: IntoFuture>(future: F) -> F::Output {
    let limit = Duration::from_secs(120);
    tokio::time::timeout(limit, future).await.expect("it ends")
}

/// The text of an error without the time that it names, which is another one on a busy machine.
pub(super) fn timeless(error: &Error) -> String {
    let text = error.to_string();
    let Some((start, rest)) = text.split_once(" after ") else {
        return text;
    };
    let (time, end) = rest.split_once('s').unwrap();
    assert!(time.parse::<f64>().is_ok(), "{text}");
    format!("{start} after _{end}")
}

/// A client of a server that tries everything once.
pub(super) fn once(url: &str) -> ClientBuilder {
    ClientBuilder::new(url).retry(Retry::never())
}

/// Takes the next response, and leaves the last one where it is.
fn next(queue: &mut VecDeque<String>) -> String {
    match queue.len() {
        0 | 1 => queue.front().cloned().unwrap_or_default(),
        _ => queue.pop_front().unwrap(),
    }
}

pub(super) async fn read_request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let length = stream.read(&mut chunk).await.unwrap_or(0);
        text.extend_from_slice(&chunk[..length]);
        let so_far = String::from_utf8_lossy(&text).into_owned();
        if let Some((head, body)) = so_far.split_once("\r\n\r\n") {
            let expected = header(head, "content-length").map_or(0, |text| text.parse().unwrap());
            let is_chunked = header(head, "transfer-encoding") == Some("chunked");
            if body.len() >= expected && (!is_chunked || body.ends_with("0\r\n\r\n")) {
                return so_far;
            }
        }
        if length == 0 {
            return so_far;
        }
    }
}

/// A header of a request as it came.
pub(super) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(": "))
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// The method and target of a request as it came.
pub(super) fn target(request: &str) -> &str {
    request
        .lines()
        .next()
        .unwrap()
        .strip_suffix(" HTTP/1.1")
        .unwrap()
}

/// A response of a status with headers, one per line, and a body.
pub(super) fn response(status: u16, headers: &[&str], body: &str) -> String {
    let mut lines = vec![
        format!("HTTP/1.1 {status} Test"),
        "connection: close".to_owned(),
    ];
    lines.extend(headers.iter().map(|header| (*header).to_owned()));
    lines.push(format!("content-length: {}", body.len()));
    format!("{}\r\n\r\n{body}", lines.join("\r\n"))
}

/// Facts of an operation with a method and a path, for anybody.
pub(super) const fn info(method: http::Method, path: &'static str) -> OperationInfo {
    info_with(method, path, &[], &[Status::Exact(200)])
}

/// Facts of an operation with all that differs between the tests.
pub(super) const fn info_with(
    method: http::Method,
    path: &'static str,
    security: &'static [&'static [&'static Scheme]],
    success: &'static [Status],
) -> OperationInfo {
    OperationInfo {
        id: "test",
        method,
        path,
        accept: Some("application/json"),
        security,
        success,
    }
}

pub(super) static GET: OperationInfo = info(http::Method::GET, "/things/{id}");
pub(super) static POST: OperationInfo = info(http::Method::POST, "/things");

/// An operation that reads any JSON and documents one failure.
pub(super) struct Get {
    pub(super) call: Call,
}

impl Operation for Get {
    type Value = Value;
    type Failure = GetFailure;
    const INFO: &'static OperationInfo = &GET;

    fn decode(response: &RawResponse) -> Result<Value, DecodeError> {
        response.json()
    }
}

operation!(Get);

/// A call of [`Get`] with its path filled.
pub(super) fn get(client: &Client) -> Get {
    let style = crate::runtime::PathStyle::Simple;
    Get {
        call: Call::new(client, &GET).path("id", style, "1"),
    }
}

/// An operation that reads any JSON and may not be repeated.
pub(super) struct Post {
    pub(super) call: Call,
}

impl Operation for Post {
    type Value = Value;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &POST;

    fn decode(response: &RawResponse) -> Result<Value, DecodeError> {
        response.json()
    }
}

operation!(Post);

/// A call of [`Post`] with a body.
pub(super) fn post(client: &Client) -> Post {
    Post {
        call: Call::new(client, &POST).json("application/json", &serde_json::json!({"a": 1})),
    }
}

/// The standard retries without their pauses.
pub(super) fn quick() -> Retry {
    Retry::standard().backoff(Duration::from_millis(1), Duration::from_millis(2))
}

/// What [`Get`] documents.
#[derive(Debug, PartialEq)]
pub(super) enum GetFailure {
    Conflict(Problem),
}

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Problem {
    pub(super) code: u32,
}

impl Failure for GetFailure {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        match response.status().as_u16() {
            409 => Some(response.json().map(Self::Conflict)),
            _ => None,
        }
    }
}
