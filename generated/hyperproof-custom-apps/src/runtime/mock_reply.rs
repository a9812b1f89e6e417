//! What the mock answers: a response, or one of the ways in which there is none.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;

use super::byte_stream::ByteStream;
use super::json;
use super::timer::sleep;
use super::token::BoxError;
use super::transport::NotSent;

/// An answer of a mock: a response with its status, headers and body.
///
/// ```text
/// Reply::new(429).header("retry-after", "1")
/// Reply::new(200).json(&json!({ "id": "p1" }))
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing until it is given to an expectation"]
pub struct Reply {
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// No connection is made.
    Refused,
    /// The connection breaks after the request was sent.
    Reset,
    /// Nothing ever comes.
    Stall,
}

impl Reply {
    /// A response with a status, without a body.
    ///
    /// # Panics
    /// When the number is no status of HTTP.
    #[track_caller]
    pub fn new(status: u16) -> Self {
        let Ok(status) = StatusCode::from_u16(status) else {
            panic!("{status} is no status of HTTP")
        };
        Self {
            kind: Kind::Answer {
                status,
                headers: HeaderMap::new(),
                body: Bytes::new(),
            },
        }
    }

    /// No connection is made, so that the request is not sent. The client tries again whatever the method is.
    pub fn connection_refused() -> Self {
        Self {
            kind: Kind::Refused,
        }
    }

    /// The connection breaks after the request was sent.
    pub fn reset() -> Self {
        Self { kind: Kind::Reset }
    }

    /// Nothing ever comes, so that the time for the attempt runs out.
    pub fn stall() -> Self {
        Self { kind: Kind::Stall }
    }

    /// Adds a header.
    ///
    /// # Panics
    /// When it is none.
    #[track_caller]
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        let (Ok(name), Ok(value)) = (name.try_into(), value.try_into()) else {
            panic!("this is no header of HTTP")
        };
        if let Kind::Answer { headers, .. } = &mut self.kind {
            headers.append(name, value);
        }
        self
    }

    /// Sets a body of `application/json`.
    ///
    /// # Panics
    /// When the value cannot be written as JSON, such as a map whose keys are no texts.
    #[track_caller]
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Self {
        self.json_as("application/json", value)
    }

    /// Sets a body of JSON with another media type.
    ///
    /// # Panics
    /// As [`Reply::json`] does.
    #[track_caller]
    pub fn json_as<T: Serialize + ?Sized>(self, content_type: &str, value: &T) -> Self {
        match json::to_vec(value) {
            Ok(text) => self.body(content_type, text),
            Err(error) => panic!("the value cannot be written as JSON: {error}"),
        }
    }

    /// Sets a body of any media type.
    ///
    /// # Panics
    /// When the media type can be no header.
    #[track_caller]
    pub fn body(mut self, content_type: &str, content: impl Into<Bytes>) -> Self {
        let Ok(value) = HeaderValue::from_str(content_type) else {
            panic!("{content_type:?} is no media type")
        };
        if let Kind::Answer { headers, body, .. } = &mut self.kind {
            headers.insert(CONTENT_TYPE, value);
            *body = content.into();
        }
        self
    }

    /// Sets a body of server-sent events, each with one of these values as its data.
    ///
    /// # Panics
    /// As [`Reply::json`] does.
    #[track_caller]
    pub fn events<T: Serialize>(self, data: &[T]) -> Self {
        let texts: Vec<String> = data.iter().map(text).collect();
        self.text_events(&texts)
    }

    /// Sets a body of server-sent events, each with one of these texts as its data.
    pub fn text_events(self, data: &[String]) -> Self {
        let event = |text: &String| format!("data: {}\n\n", text.replace('\n', "\ndata: "));
        let body: String = data.iter().map(event).collect();
        self.body("text/event-stream", body)
    }

    /// Sets a body of JSON with one of these values on each line.
    ///
    /// # Panics
    /// As [`Reply::json`] does.
    #[track_caller]
    pub fn json_lines<T: Serialize>(self, content_type: &str, lines: &[T]) -> Self {
        let body: String = lines.iter().map(|line| text(line) + "\n").collect();
        self.body(content_type, body)
    }

    /// Sets the `Location` header.
    ///
    /// # Panics
    /// When the text can be no header.
    #[track_caller]
    pub fn location(self, target: impl AsRef<str>) -> Self {
        self.header(LOCATION, target.as_ref())
    }
}

impl From<u16> for Reply {
    #[track_caller]
    fn from(status: u16) -> Self {
        Self::new(status)
    }
}

/// A status with a body of JSON.
impl From<(u16, serde_json::Value)> for Reply {
    #[track_caller]
    fn from((status, value): (u16, serde_json::Value)) -> Self {
        Self::new(status).json(&value)
    }
}

/// How the body of a reply ends.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum End {
    #[default]
    Whole,
    /// The connection breaks after so many bytes.
    CutAfter(usize),
    /// Nothing more comes after so many bytes.
    StallAfter(usize),
}

/// A reply as it is played.
pub(super) struct Play {
    pub(super) reply: Reply,
    pub(super) delay: Option<Duration>,
    pub(super) end: End,
}

impl Play {
    /// At once and as a whole.
    pub(super) fn of(reply: Reply) -> Self {
        Self {
            reply,
            delay: None,
            end: End::Whole,
        }
    }

    /// Plays it.
    pub(super) async fn run(self) -> Result<Response<ByteStream>, BoxError> {
        if let Some(delay) = self.delay {
            sleep(delay).await;
        }
        let (status, mut headers, content) = match self.reply.kind {
            Kind::Answer {
                status,
                headers,
                body,
            } => (status, headers, body),
            Kind::Refused => {
                return Err(NotSent::new(broken(io::ErrorKind::ConnectionRefused)).into());
            }
            Kind::Reset => return Err(broken(io::ErrorKind::ConnectionReset).into()),
            Kind::Stall => return std::future::pending().await,
        };
        if !content.is_empty() {
            let length = HeaderValue::from(content.len());
            headers.entry(CONTENT_LENGTH).or_insert(length);
        }
        let body = match self.end {
            End::Whole => content.into(),
            End::CutAfter(bytes) | End::StallAfter(bytes) => ByteStream::new(Broken {
                piece: Some(content.slice(..bytes.min(content.len()))),
                stalls: matches!(self.end, End::StallAfter(_)),
            }),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

fn broken(kind: io::ErrorKind) -> io::Error {
    io::Error::new(kind, format!("{kind}, says the mock"))
}

/// A body that does not come to its end.
struct Broken {
    piece: Option<Bytes>,
    stalls: bool,
}

impl Stream for Broken {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.piece.take() {
            Some(piece) => Poll::Ready(Some(Ok(piece))),
            // Nobody will ever wake the reader: its own time limit does.
            None if self.stalls => Poll::Pending,
            None => Poll::Ready(Some(Err(broken(io::ErrorKind::ConnectionReset).into()))),
        }
    }
}

/// A value as JSON.
#[track_caller]
fn text<T: Serialize>(value: &T) -> String {
    match json::to_vec(value) {
        Ok(text) => String::from_utf8_lossy(&text).into_owned(),
        Err(error) => panic!("the value cannot be written as JSON: {error}"),
    }
}
