//! Bodies that are sent piece by piece: their framing, and when they are sent again.

use std::fs;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::script::{Act, Script};
use super::support::{POST, Server, header, info, quick, response};
use crate::runtime::{
    Body, Call, Client, ClientBuilder, DecodeError, Error, Form, NoFailure, Operation,
    OperationInfo, Options, Part, RawResponse, Result, Verdict, operation,
};

static PUT: OperationInfo = info(http::Method::PUT, "/things");

/// An operation that may be repeated and takes any body.
struct Put {
    call: Call,
}

impl Operation for Put {
    type Value = ();
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &PUT;

    fn decode(response: &RawResponse) -> Result<(), DecodeError> {
        response.empty()
    }
}

operation!(Put);

async fn put(client: &Client, body: impl Into<Body>) -> Result<()> {
    let call = Call::new(client, &PUT).body("application/octet-stream", body);
    Put { call }.await
}

/// Pieces that are there at once.
pub(super) struct Pieces(pub(super) Vec<&'static str>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(match self.0.remove(0) {
            "!" => Err(io::Error::other("the disk is gone")),
            piece => Ok(Bytes::from_static(piece.as_bytes())),
        }))
    }
}

/// A server that refuses the first request, and a client that tries quickly.
async fn busy() -> (Server, Client) {
    let server = Server::start(vec![response(503, &[], ""), response(204, &[], "")]).await;
    let client = ClientBuilder::new(&server.url).retry(quick());
    (server, client.build().unwrap())
}

/// The body of a request as it came.
fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

/// A folder of a test's own, which is removed with it.
pub(super) struct Folder(pub(super) std::path::PathBuf);

impl Folder {
    pub(super) fn new() -> Self {
        let name = format!("templates-{}-{:x}", std::process::id(), fastrand::u64(..));
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// The names of what is in it.
    pub(super) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn everything_that_is_bytes_becomes_a_body() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let client = server.client();
    put(&client, b"one").await.unwrap();
    put(&client, "one").await.unwrap();
    put(&client, "one".to_owned()).await.unwrap();
    put(&client, b"one".to_vec()).await.unwrap();
    put(&client, Bytes::from_static(b"one")).await.unwrap();
    put(&client, b"one".as_slice()).await.unwrap();
    put(&client, Body::bytes("one").content_type("text/x"))
        .await
        .unwrap();
    let types = ["application/octet-stream"; 6]
        .into_iter()
        .chain(["text/x"]);
    for (request, content_type) in server.requests().iter().zip(types) {
        assert_eq!(header(request, "content-type"), Some(content_type));
        assert_eq!(header(request, "content-length"), Some("3"));
        assert_eq!(body(request), "one");
    }
}

#[tokio::test]
async fn a_file_is_opened_for_each_attempt() {
    let folder = Folder::new();
    let path = folder.0.join("cat.txt");
    let text = "meow ".repeat(40_000);
    fs::write(&path, &text).unwrap();
    let (server, client) = busy().await;
    let file = Body::file(&path).await.unwrap();
    assert_eq!(file.content_length(), Some(200_000));
    put(&client, file).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(header(&request, "content-length"), Some("200000"));
        assert_eq!(header(&request, "transfer-encoding"), None);
        assert!(body(&request) == text);
    }
}

#[tokio::test]
async fn what_is_no_file_is_no_body() {
    let folder = Folder::new();
    let error = Body::file(&folder.0).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    let error = Body::file(folder.0.join("none")).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
}

/// A file that has grown, shrunk or gone would be half of one and half of another.
#[tokio::test]
async fn a_file_that_changed_is_not_sent() {
    for change in ["longer than it was", "short", ""] {
        let folder = Folder::new();
        let path = folder.0.join("cat.txt");
        fs::write(&path, "as it was").unwrap();
        let file = Body::file(&path).await.unwrap();
        match change {
            "" => fs::remove_file(&path).unwrap(),
            text => fs::write(&path, text).unwrap(),
        }
        let server = Server::start(vec![response(204, &[], "")]).await;
        let client = ClientBuilder::new(&server.url).retry(quick());
        let error = put(&client.build().unwrap(), file).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "PUT /things: the body could not be read",
            "{change}"
        );
        assert!(matches!(&error, Error::Request(_)) && !error.is_retryable());
        assert_eq!(error.attempts(), 1);
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(
            source.contains("than it was said") || source.contains("No such file"),
            "{source}"
        );
    }
}

#[tokio::test]
async fn a_replayable_stream_is_made_for_each_attempt() {
    let (server, client) = busy().await;
    let made = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&made);
    let stream = Body::replayable(move || {
        count.fetch_add(1, Ordering::Relaxed);
        Pieces(vec!["one", "", "two"])
    });
    put(&client, stream.clone()).await.unwrap();
    put(&client, stream.with_content_length(6)).await.unwrap();
    assert_eq!(made.load(Ordering::Relaxed), 3);
    let requests = server.requests();
    for request in &requests[..2] {
        assert_eq!(header(request, "content-length"), None);
        assert_eq!(body(request), "3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");
    }
    assert_eq!(header(&requests[2], "content-length"), Some("6"));
    assert_eq!(body(&requests[2]), "onetwo");
}

#[tokio::test]
async fn a_body_that_can_be_read_once_is_sent_once() {
    let (server, client) = busy().await;
    let stream = Body::once(Pieces(vec!["one"]));
    let error = put(&client, stream.clone()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    let error = put(&client, stream).await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "the body has been read already");

    // Not even where the caller asks for it.
    let (server, client) = busy().await;
    let retry = quick().classify(|_| Verdict::Retry);
    let call = Call::new(&client, &PUT).body("a/b", Body::once(Pieces(vec!["one"])));
    let call = Put { call }.options(Options::new().retry(retry));
    assert_eq!(call.await.unwrap_err().status().unwrap(), 503);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_the_callers_error() {
    let script = Script::start(vec![Act::Answer(response(204, &[], ""))]).await;
    let client = ClientBuilder::new(&script.url).retry(quick());
    let client = client.build().unwrap();
    let broken = Body::replayable(|| Pieces(vec!["one", "!"]));
    let error = put(&client, broken).await.unwrap_err();
    assert!(matches!(&error, Error::Request(_)), "{error:?}");
    assert_eq!(error.attempts(), 1);
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "the disk is gone");
    for (length, reason) in [(2, "longer"), (4, "shorter")] {
        let wrong = Body::replayable(|| Pieces(vec!["one"])).with_content_length(length);
        let error = put(&client, wrong).await.unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(reason), "{source}");
    }
}

/// The server's word counts, also when it comes before the body has been sent.
#[tokio::test]
async fn an_early_refusal_is_the_result() {
    let early = response(413, &[], "too much");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = [0; 4096];
        let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut head).await;
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, early.as_bytes()).await;
        std::future::pending::<()>().await;
    });
    let client = ClientBuilder::new(url).build().unwrap();
    let endless = Body::replayable(|| Endless);
    let error = put(&client, endless).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 413);
}

/// Zeros without end, with a pause whenever the other side does not read.
struct Endless;

impl Stream for Endless {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Ok(Bytes::from_static(&[0; 1024]))))
    }
}

#[tokio::test]
async fn parts_that_are_streams_are_sent_as_they_come() {
    let folder = Folder::new();
    let path = folder.0.join("cat.txt");
    fs::write(&path, "meow").unwrap();
    let (server, client) = busy().await;
    let form = Form::new()
        .text("name", "Tom")
        .file("photo", &Part::file(&path).await.unwrap())
        .file("notes", &Part::bytes("small"));
    let call = Call::new(&client, &PUT).multipart("multipart/form-data", form);
    Put { call }.await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in &requests {
        let body = body(request);
        let length = header(request, "content-length").unwrap();
        assert_eq!(length, body.len().to_string());
        let content_type = header(request, "content-type").unwrap();
        let boundary = content_type.split_once("boundary=").unwrap().1;
        assert!(boundary.len() <= 70);
        let form = "Content-Disposition: form-data; name=";
        let octets = "Content-Type: application/octet-stream";
        let expected = format!(
            "--B\r\n{form}\"name\"\r\n\r\nTom\r\n\
             --B\r\n{form}\"photo\"; filename=\"cat.txt\"\r\n{octets}\r\n\r\nmeow\r\n\
             --B\r\n{form}\"notes\"; filename=\"blob\"\r\n{octets}\r\n\r\nsmall\r\n--B--\r\n"
        );
        assert_eq!(body.replace(boundary, "B"), expected);
    }
}

#[tokio::test]
async fn a_form_with_a_part_that_can_be_read_once_is_sent_once() {
    let (server, client) = busy().await;
    let part = Part::body(Body::once(Pieces(vec!["one"])).content_type("text/csv"));
    let call =
        Call::new(&client, &PUT).multipart("multipart/form-data", Form::new().file("a", &part));
    let error = Put { call }.await.unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts()),
        (503, 1)
    );
    let request = &server.requests()[0];
    assert_eq!(header(request, "transfer-encoding"), Some("chunked"));
    assert!(request.contains("Content-Type: text/csv\r\n\r\n"));
}

#[test]
fn bodies_are_equal_by_content_or_identity() {
    let stream = Body::once(Pieces(Vec::new()));
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Body::once(Pieces(Vec::new())));
    assert_eq!(Body::bytes("a"), "a".into());
    assert_ne!(
        Body::bytes("a"),
        Body::bytes("a").content_type("text/plain")
    );
    assert_ne!(Body::bytes(""), Body::none());
    assert_eq!(Part::from("a"), Part::bytes("a"));
    assert_eq!(Part::default(), Part::from(""));
    let text = format!("{:?}", Body::bytes("secret"));
    assert_eq!(
        text,
        "Body { content_length: Some(6), content_type: None, is_replayable: true, .. }"
    );
}

/// A call without a body differs from one with an empty one.
#[tokio::test]
async fn no_body_is_no_empty_body() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let client = server.client();
    let call = Call::new(&client, &POST);
    Put { call }.await.unwrap();
    put(&client, "").await.unwrap();
    let requests = server.requests();
    assert_eq!(header(&requests[0], "content-type"), None);
    assert!(header(&requests[1], "content-type").is_some());
}
