//! What can go wrong with bodies that are sent and received piece by piece.

use std::fs;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use wire::bodies::PartsOrOctetsForm;
use wire::{Body, Client, Error, Part, Result, Retry};

use crate::Told;
use crate::outcome::{count, wire::kind};
use crate::server::{Act, Server, response};

fn client(url: &str, limit: Duration) -> Client {
    let builder = Client::builder().base_url(url).timeout(limit).read_timeout(limit / 2);
    let builder = builder.retry(Retry::standard().backoff(Duration::ZERO, Duration::ZERO));
    builder.build().expect("the settings are fine")
}

/// The texts one by one; `!` is a failure.
struct Pieces(Vec<&'static str>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(match self.0.remove(0) {
            "!" => Err(io::Error::other("the disk is gone")),
            text => Ok(Bytes::from_static(text.as_bytes())),
        }))
    }
}

fn again(pieces: &[&'static str]) -> Body {
    let pieces = pieces.to_vec();
    Body::replayable(move || Pieces(pieces.clone()))
}

fn once(pieces: &[&'static str]) -> Body {
    Body::once(Pieces(pieces.to_vec()))
}

/// More than a connection takes before the other side reads.
fn large() -> Body {
    Body::bytes(vec![b'a'; 32 << 20])
}

/// What a call ends with, and which requests came in whole.
fn told<T>(result: &Result<T>, server: &Server) -> String {
    let requests = server.requests();
    let bodies: Vec<_> = requests.iter().filter_map(|request| request.split_once("\r\n\r\n")).map(|(_, body)| body).collect();
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "a body that is sent again is the same: {bodies:?}");
    let what = result.as_ref().err().map_or_else(|| "value".to_owned(), kind);
    let text = format!("{what}, {}", count(requests.len(), "request"));
    match result.as_ref().err().map(Error::attempts) {
        Some(attempts) if attempts as usize != requests.len() => format!("{text} in {}", count(attempts as usize, "attempt")),
        _ => text,
    }
}

fn empty(status: u16, headers: &[&str]) -> Act {
    Act::Answer(response(status, headers, ""))
}

/// The server asks to come back at once, and then takes the body.
fn busy() -> Vec<Act> {
    vec![empty(503, &["retry-after: 0"]), empty(204, &[])]
}

pub(crate) fn uploads() -> Vec<Told> {
    let one = |name, acts: Vec<Act>, body: fn() -> Body, outcome| Told::new(name, move |limit| upload(acts, body(), limit), outcome);
    let form = |name, acts: Vec<Act>, part: fn() -> Part, outcome| Told::new(name, move |limit| form(acts, part(), limit), outcome);
    let (unread, once_sent) = ("Request, 0 requests in 1 attempt", "Api 503, 1 request");
    vec![
        one("bytes, and the server asks to come back", busy(), || Body::bytes("one"), "value, 2 requests"),
        one("a stream that can be made anew, and the server asks to come back", busy(), || again(&["one", "two"]), "value, 2 requests"),
        one("a stream that can be read once, and the server asks to come back", busy(), || once(&["one", "two"]), once_sent),
        Told::new("a file, and the server asks to come back", file, "value, 2 requests"),
        one("a stream that fails in the middle", busy(), || again(&["one", "!"]), unread),
        one("a stream that is shorter than it was said to be", busy(), || again(&["one"]).with_content_length(9), unread),
        one("the server stops reading in the middle", vec![Act::Deaf], large, "Timeout, 1 request"),
        one("the server resets the connection in the middle", vec![Act::Slam], large, "Transport, 1 request"),
        form("a form with files, by `PUT`, and the server answers 503", busy(), || Part::body(again(&["one"])), "value, 2 requests"),
        form("a form with a file that can be read once, and the server answers 503", busy(), || Part::body(once(&["one"])), once_sent),
        form("a form with a file that fails in the middle", busy(), || Part::body(again(&["one", "!"])), unread),
        form(
            "a form with files, by `PUT`, and the server resets the connection in the middle",
            vec![Act::Slam],
            || Part::body(large()),
            "Transport, 3 requests",
        ),
    ]
}

fn upload(acts: Vec<Act>, body: Body, limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(acts);
    let call = client(&server.url, limit).bodies().octets(body);
    async move { told(&call.await, &server) }
}

fn file(limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(busy());
    let client = client(&server.url, limit);
    async move {
        let file = tempfile::NamedTempFile::new().expect("there is room for a file");
        fs::write(file.path(), "a file").expect("it can be written");
        let body = Body::file(file.path()).await.expect("it is there");
        told(&client.bodies().octets(body).await, &server)
    }
}

fn form(acts: Vec<Act>, part: Part, limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(acts);
    let call = client(&server.url, limit).bodies().parts_or_octets(&PartsOrOctetsForm::new(part));
    async move { told(&call.await, &server) }
}

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1234";
const CHUNKS: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

pub(crate) fn downloads() -> Vec<Told> {
    let row =
        |name, acts: Vec<Act>, before: Option<&'static str>, outcome| Told::new(name, move |limit| save(acts, before, limit), outcome);
    let whole = || Act::Answer(response(200, &[], "123456789"));
    let raw = |text: &str| Act::Answer(text.to_owned());
    let chunked = format!("{CHUNKS}4\r\n1234\r\n");
    let cut = "Transport, 1 request; there is no file";
    vec![
        row("503 before it begins", vec![empty(503, &[]), whole()], None, "value, 2 requests; the file is whole"),
        row("it ends before its length", vec![raw(HALF)], None, cut),
        row("its chunks are cut short", vec![raw(&chunked)], None, cut),
        row("the connection is reset in the middle", vec![Act::Reset(HALF.to_owned())], None, cut),
        row("it falls silent in the middle", vec![Act::Stall(HALF.to_owned())], None, "Timeout (stalled), 1 request; there is no file"),
        row("it breaks off, and there is a file of that name", vec![raw(HALF)], Some("old"), "Transport, 1 request; the old file is kept"),
        row("it is whole, and there is a file of that name", vec![whole()], Some("old"), "value, 1 request; the file is whole"),
    ]
}

fn save(acts: Vec<Act>, before: Option<&'static str>, limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(acts);
    let call = client(&server.url, limit).responses().bytes();
    async move {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let path = folder.path().join("a.bin");
        if let Some(text) = before {
            fs::write(&path, text).expect("it can be written");
        }
        let result = match call.await {
            Ok(download) => download.save(&path).await,
            Err(error) => Err(error),
        };
        let mut files = fs::read_dir(folder.path()).expect("the folder is there");
        let state = match (files.next(), files.next(), fs::read_to_string(&path)) {
            (None, ..) => "there is no file".to_owned(),
            (Some(_), None, Ok(text)) if text == "123456789" => "the file is whole".to_owned(),
            (Some(_), None, Ok(text)) if Some(text.as_str()) == before => "the old file is kept".to_owned(),
            other => format!("the folder holds {other:?}"),
        };
        format!("{}; {state}", told(&result, &server))
    }
}

pub(crate) fn streams() -> Vec<Told> {
    let event = |name, acts: Vec<Act>, outcome| Told::new(name, move |limit| events(acts, limit), outcome);
    let line = |name, acts: Vec<Act>, outcome| Told::new(name, move |limit| lines(acts, limit), outcome);
    let one = "data: {\"name\":\"a\"}\n\n";
    let two = format!("{one}data: {{\"name\":\"b\"}}\n\n");
    let long = |text: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{text}");
    let whole = |text: &str| Act::Answer(response(200, &["content-type: text/event-stream"], text));
    let endless = long(&format!("{one}data: {}", "a".repeat(2000)));
    let text = "{\"name\":\"a\"}\n{\"name\":";
    vec![
        event("503 before events begin", vec![empty(503, &[]), whole(&two)], "2 events, 2 requests"),
        event("the last event is not finished", vec![whole(&format!("{one}data: {{"))], "1 event, 1 request"),
        event("events end before their length", vec![Act::Answer(long(one))], "1 event, then Transport, 1 request"),
        event("the connection of events is reset", vec![Act::Reset(long(one))], "1 event, then Transport, 1 request"),
        event("events stop coming, and `idle_timeout` is set", vec![Act::Stall(long(one))], "1 event, then Timeout (stalled), 1 request"),
        event("one event does not fit", vec![whole(&format!("data: {{}}\n\n{one}"))], "0 events, then Decode, then 1 event, 1 request"),
        event("an event is longer than allowed", vec![Act::Stall(endless)], "1 event, then Transport (too long), 1 request"),
        line("lines end before their length", vec![Act::Answer(long(text))], "1 line, then Transport, 1 request"),
        line("the last line does not fit", vec![Act::Answer(response(200, &[], text))], "1 line, then Decode, 1 request"),
    ]
}

/// Takes what comes of a stream until its end: values are counted by their noun, errors are named.
macro_rules! all {
    ($stream:expr, $noun:literal, $server:expr) => {{
        let (mut stream, mut texts, mut values) = ($stream, Vec::new(), 0);
        loop {
            match stream.try_next().await {
                Ok(Some(_)) => values += 1,
                Ok(None) => break,
                Err(error) => {
                    texts.push(count(std::mem::take(&mut values), $noun));
                    texts.push(kind(&error));
                }
            }
        }
        if values > 0 || texts.is_empty() {
            texts.push(count(values, $noun));
        }
        format!("{}, {}", texts.join(", then "), count($server.calls(), "request"))
    }};
}

fn events(acts: Vec<Act>, limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(acts);
    let builder = Client::builder().base_url(&server.url).timeout(limit).max_response_bytes(1000);
    let client = builder.retry(Retry::standard().backoff(Duration::ZERO, Duration::ZERO)).build().expect("the settings are fine");
    async move {
        let stream = client.responses().events().await.expect("it begins");
        all!(stream.idle_timeout(limit / 2), "event", server)
    }
}

fn lines(acts: Vec<Act>, limit: Duration) -> impl Future<Output = String> {
    let server = Server::start(acts);
    let call = client(&server.url, limit).responses().lines();
    async move { all!(call.await.expect("it begins"), "line", server) }
}
