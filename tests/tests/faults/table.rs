//! What can go wrong between a client and a server, and what comes of it.

use std::time::Duration;

use crate::server::{Act, response};

/// A fault, and what a `GET`, a `POST` and a `POST` with an idempotency key come to when the server keeps at it.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) act: Act,
    /// The outcome of the `GET`, the `POST` and the `POST` with a key.
    pub(crate) outcomes: [String; 3],
}

impl Row {
    /// The fault may be gone at the next try, and whatever the request is, the server has done nothing yet.
    fn again(name: &'static str, act: Act, kind: &str) -> Self {
        Self::new(name, act, [kind; 3].map(|kind| format!("{kind}, 3 requests")))
    }

    /// The server may have done what it was asked, so that only what can be repeated without harm is.
    fn careful(name: &'static str, act: Act, kind: &str) -> Self {
        let outcomes = [("3 requests"), ("1 request"), ("3 requests")];
        Self::new(name, act, outcomes.map(|requests| format!("{kind}, {requests}")))
    }

    /// The answer stands, so that nothing is tried again.
    fn once(name: &'static str, act: Act, kind: &str) -> Self {
        Self::new(name, act, [kind; 3].map(|kind| format!("{kind}, 1 request")))
    }

    fn new(name: &'static str, act: Act, outcomes: [String; 3]) -> Self {
        Self { name, act, outcomes }
    }
}

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"";
const BODY: &str = r#"{"id":"proj_1"}"#;

fn answer(status: u16, headers: &[&str], body: &str) -> Act {
    Act::Answer(response(status, headers, body))
}

fn raw(text: &str) -> Act {
    Act::Answer(text.to_owned())
}

/// All rows, in the order of the document.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows = connections();
    rows.extend(bodies());
    rows.extend(statuses());
    rows.extend(redirects());
    rows.extend(oddities());
    rows
}

fn connections() -> Vec<Row> {
    let slow = Act::Trickle(response(200, &[], BODY), Duration::from_millis(50));
    vec![
        Row::new("refuses the connection", Act::Refuse, [(); 3].map(|()| "Transport (no connection), 0 requests in 3 attempts".to_owned())),
        Row::careful("closes the connection without an answer", raw(""), "Transport"),
        Row::careful("resets the connection without an answer", Act::Reset(String::new()), "Transport"),
        Row::careful("resets it in the middle of the head", Act::Reset("HTTP/1.1 200 OK\r\nconte".to_owned()), "Transport"),
        Row::careful("resets it in the middle of the body", Act::Reset(HALF.to_owned()), "Transport"),
        Row::careful("says nothing", Act::Stall(String::new()), "Timeout"),
        Row::careful("stops in the middle of the head", Act::Stall("HTTP/1.1 200 OK\r\nconte".to_owned()), "Timeout"),
        Row::careful("stops in the middle of the body", Act::Stall(HALF.to_owned()), "Timeout"),
        Row::careful("answers byte by byte, for longer than the timeout", slow, "Timeout"),
        Row::once("answers byte by byte, in time", Act::Trickle(response(200, &[], BODY), Duration::from_millis(1)), "value"),
        Row::careful("says something that is not HTTP", raw("220 mail.example ESMTP\r\n\r\n"), "Transport"),
        Row::careful("answers with bytes of another protocol", raw("\u{16}\u{3}\u{1}\0\0\0"), "Transport"),
    ]
}

fn bodies() -> Vec<Row> {
    let json = "content-type: application/json";
    let whole = response(200, &[json], BODY);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    vec![
        Row::careful("announces more bytes than come", Act::Answer(whole.replace("length: 15", "length: 16")), "Transport"),
        Row::once("announces fewer bytes than come", Act::Answer(whole.replace("length: 15", "length: 14")), "Decode"),
        Row::careful("cuts chunks short", Act::Answer(format!("{chunked}f\r\n{BODY}\r\n")), "Transport"),
        Row::careful("cuts a chunk in half", Act::Answer(format!("{chunked}f\r\n{{\"id\"")), "Transport"),
        Row::careful("gives a chunk a length that is no number", Act::Answer(format!("{chunked}zz\r\n{BODY}\r\n0\r\n\r\n")), "Transport"),
        Row::once("sends chunks", Act::Answer(format!("{chunked}7\r\n{{\"id\":\"\r\n8\r\nproj_1\"}}\r\n0\r\n\r\n")), "value"),
        Row::once("sends JSON that breaks off", answer(200, &[json], "{\"id\""), "Decode"),
        Row::once("sends JSON of another type", answer(200, &[json], "[1]"), "Decode"),
        Row::once("sends nothing where a value is documented", answer(200, &[json], ""), "Decode"),
        Row::once("sends a page of HTML with a success", answer(200, &["content-type: text/html"], "<p>Maintenance</p>"), "Decode"),
        Row::once("calls JSON plain text", answer(200, &["content-type: text/plain"], BODY), "value"),
        Row::once("sends a byte order mark before JSON", answer(200, &[json], "\u{feff}{}"), "value"),
        Row::once("sends a body that is longer than allowed", answer(200, &[json], &"1".repeat(100_001)), "Transport (too long)"),
        Row::once("sends a status of success that is not documented", answer(206, &[json], BODY), "value"),
    ]
}

fn statuses() -> Vec<Row> {
    vec![
        Row::once("answers 400", answer(400, &[], "{\"message\":\"no\"}"), "Api 400"),
        Row::once("answers 401, to a token that was given", answer(401, &[], ""), "Api 401"),
        Row::once("answers 404 with a body of HTML", answer(404, &["content-type: text/html"], "<h1>no</h1>"), "Api 404"),
        Row::careful("answers 408", answer(408, &[], ""), "Api 408"),
        Row::again("answers 429", answer(429, &[], ""), "Api 429"),
        Row::again("answers 429 with `Retry-After: 0`", answer(429, &["retry-after: 0"], ""), "Api 429"),
        Row::again("answers 429 with a date that is past", answer(429, &["retry-after: Sun, 06 Nov 1994 08:49:37 GMT"], ""), "Api 429"),
        Row::once("answers 429 with a day to wait", answer(429, &["retry-after: 86400"], ""), "Api 429"),
        Row::once("answers 429 with a date that is far away", answer(429, &["retry-after: Tue, 31 Dec 2199 23:59:59 GMT"], ""), "Api 429"),
        Row::once(
            "answers 429 with more seconds than a number holds",
            answer(429, &["retry-after: 99999999999999999999999"], ""),
            "Api 429",
        ),
        Row::again("answers 429 with a `Retry-After` that is none", answer(429, &["retry-after: soon"], ""), "Api 429"),
        Row::careful("answers 500", answer(500, &[], ""), "Api 500"),
        Row::once("answers 501", answer(501, &[], ""), "Api 501"),
        Row::careful("answers 502 with a page of HTML", answer(502, &["content-type: text/html"], "<p>Bad gateway</p>"), "Api 502"),
        Row::careful("answers 503", answer(503, &[], ""), "Api 503"),
        Row::again("answers 503 with `Retry-After: 0`", answer(503, &["retry-after: 0"], ""), "Api 503"),
        Row::careful("answers 504", answer(504, &[], ""), "Api 504"),
        Row::careful("answers 500 with a body that breaks off", raw("HTTP/1.1 500 Text\r\ncontent-length: 9\r\n\r\n{"), "Api 500"),
        Row::careful("answers 500 with a body that is longer than allowed", answer(500, &[], &"1".repeat(100_001)), "Api 500"),
    ]
}

fn redirects() -> Vec<Row> {
    let once = |kind: &str| format!("{kind}, 1 request");
    let circle = |status: u16, name: &'static str| {
        let kind = format!("Api {status}");
        let get = format!("{kind}, 11 requests in 1 attempt");
        Row::new(name, answer(status, &["location: /again"], ""), [get, once(&kind), once(&kind)])
    };
    vec![
        circle(302, "redirects in a circle, 302"),
        circle(303, "redirects in a circle, 303"),
        circle(307, "redirects in a circle, 307"),
        Row::once("redirects to nowhere", answer(302, &[], ""), "Api 302"),
        Row::once("redirects to what is no web address", answer(302, &["location: file:///etc/hosts"], ""), "Api 302"),
        Row::once("redirects to an address with a password", answer(302, &["location: http://a:b@localhost/"], ""), "Api 302"),
        Row::once("answers 304, though nothing was asked about", raw("HTTP/1.1 304 Text\r\nconnection: close\r\n\r\n"), "Api 304"),
    ]
}

fn oddities() -> Vec<Row> {
    let whole = response(200, &[], BODY);
    let long = |length: usize| format!("x-long: {}", "a".repeat(length));
    let many: Vec<String> = (0..200).map(|number| format!("x-{number}: 1")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    vec![
        Row::once("answers in HTTP/1.0 and closes", Act::Answer(format!("HTTP/1.0 200 OK\r\n\r\n{BODY}")), "value"),
        Row::once(
            "sends 100 and 103 before the answer",
            Act::Answer(format!("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n{whole}")),
            "value",
        ),
        Row::once("sends a header of 100 KB", answer(200, &[&long(100_000)], BODY), "value"),
        Row::careful("sends a header of 1 MB", answer(200, &[&long(1_000_000)], BODY), "Transport"),
        Row::careful("sends 200 headers", answer(200, &many, BODY), "Transport"),
        Row::careful("names two lengths", Act::Answer(whole.replace("\r\n\r\n", "\r\ncontent-length: 14\r\n\r\n")), "Transport"),
        Row::careful("gives a length that is no number", Act::Answer(whole.replace("length: 15", "length: -1")), "Transport"),
        Row::careful("gives a status that is no number", raw("HTTP/1.1 abc Text\r\n\r\n"), "Transport"),
        Row::once("gives a status that nobody knows", answer(799, &[], ""), "Api 799"),
    ]
}
