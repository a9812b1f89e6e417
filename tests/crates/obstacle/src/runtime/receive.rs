//! The body of a response on its way in.
//!
//! In: the stream of a transport, and what guards it. Out: its pieces, or the error of a call: for a body that breaks off,
//! ends before its announced length, or falls silent.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Method, StatusCode};

use super::byte_stream::ByteStream;
use super::error::Error;
use super::facts::Facts;
use super::timer::{Deadline, Instant, Sleep};
use super::times::Times;
use super::token::BoxError;
use super::transport_error::{Phase, TimeoutError, TransportError, TransportKind, broken};

/// A body that has not been read to its end.
pub(super) struct Incoming {
    stream: ByteStream,
    pub(super) facts: Facts,
    times: Times,
    /// The longest time without a piece.
    pub(super) stall: Option<Duration>,
    /// Runs while a piece is waited for.
    timer: Option<(Deadline, Pin<Box<Sleep>>)>,
    /// The number of bytes that the headers announce.
    announced: Option<u64>,
    received: u64,
    is_over: bool,
}

impl Incoming {
    /// The body of a response with these headers, guarded by the times of its attempt and between its pieces.
    pub(super) fn new(
        stream: ByteStream,
        head: (StatusCode, &HeaderMap),
        facts: Facts,
        times: Times,
        stall: Option<Duration>,
    ) -> Self {
        Self {
            stream,
            announced: announced(&facts, head),
            facts,
            times,
            stall,
            timer: None,
            received: 0,
            is_over: false,
        }
    }

    /// The number of bytes that the headers announce.
    pub(super) fn announced(&self) -> Option<u64> {
        self.announced
    }

    /// The next piece; `None` at the end. Nothing comes after an error.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let result = match Pin::new(&mut self.stream).poll_next(context) {
            Poll::Ready(Some(Ok(piece))) => {
                self.timer = None;
                self.received = self.received.saturating_add(piece.len() as u64);
                return Poll::Ready(Some(Ok(piece)));
            }
            Poll::Ready(Some(Err(error))) => Some(Err(self.broken(error))),
            Poll::Ready(None) => self.missing().map(Err),
            Poll::Pending => Some(Err(ready!(self.poll_timer(context)))),
        };
        self.is_over = true;
        Poll::Ready(result)
    }

    /// The next piece; `None` at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    /// Reads the body up to a limit; with a problem, what came before it.
    pub(super) async fn read(&mut self, limit: usize) -> (Bytes, Option<Error>) {
        let mut body = Gathered::One(Bytes::new());
        let problem = loop {
            match self.next().await {
                Ok(None) => break None,
                Ok(Some(mut piece)) => {
                    let room = limit - body.len();
                    let is_over = piece.len() > room;
                    piece.truncate(room);
                    body = body.and(piece, || self.expected().min(limit));
                    if is_over {
                        break Some(TransportError::too_large(self.facts.clone(), limit).into());
                    }
                }
                Err(error) => break Some(error),
            }
        };
        (body.into(), problem)
    }

    /// The number of bytes for which memory is taken on the word of `Content-Length` alone.
    fn expected(&self) -> usize {
        const TRUSTED: usize = 1024 * 1024;
        let announced = self.announced.and_then(|it| usize::try_from(it).ok());
        announced.unwrap_or(0).min(TRUSTED)
    }

    /// The error for a piece that did not come in time.
    fn poll_timer(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        if self.timer.is_none() {
            let stall = Deadline::after(Instant::now(), self.stall);
            let end = stall.or_earlier(self.times.attempt);
            self.timer = end.sleep().map(|sleep| (end, sleep));
        }
        let Some((end, sleep)) = &mut self.timer else {
            return Poll::Pending;
        };
        ready!(sleep.as_mut().poll(context));
        if *end == self.times.attempt {
            return Poll::Ready(self.times.attempt_error(&self.facts).into());
        }
        let elapsed = self.times.started.elapsed();
        Poll::Ready(TimeoutError::new(self.facts.clone(), elapsed, Phase::Stall).into())
    }

    /// The error for a body that ended too early. HTTP stacks find that out themselves; other transports may not.
    fn missing(&self) -> Option<Error> {
        let announced = self.announced.filter(|length| self.received < *length)?;
        let reason = format!("{} of {announced} bytes came", self.received);
        Some(self.broken(reason.into()))
    }

    fn broken(&self, error: BoxError) -> Error {
        let elapsed = self.times.started.elapsed();
        broken(&self.facts, elapsed, TransportKind::Body, error)
    }
}

/// What has come of a body. It is copied only where it comes in several pieces.
enum Gathered {
    One(Bytes),
    Several(Vec<u8>),
}

impl Gathered {
    fn len(&self) -> usize {
        match self {
            Self::One(piece) => piece.len(),
            Self::Several(bytes) => bytes.len(),
        }
    }

    /// The same with another piece; a copy has room for as many bytes as are expected.
    fn and(self, piece: Bytes, expected: impl FnOnce() -> usize) -> Self {
        let mut bytes = match self {
            Self::One(first) if first.is_empty() => return Self::One(piece),
            Self::One(first) => {
                let mut bytes = Vec::with_capacity(expected().max(first.len() + piece.len()));
                bytes.extend_from_slice(&first);
                bytes
            }
            Self::Several(bytes) => bytes,
        };
        bytes.extend_from_slice(&piece);
        Self::Several(bytes)
    }
}

impl From<Gathered> for Bytes {
    fn from(body: Gathered) -> Self {
        match body {
            Gathered::One(piece) => piece,
            Gathered::Several(bytes) => bytes.into(),
        }
    }
}

/// The number of bytes that are to come. Headers tell it of the body as it was sent: a transport that decompresses it
/// gives another number of bytes, and a response to `HEAD` has none.
fn announced(facts: &Facts, (status, headers): (StatusCode, &HeaderMap)) -> Option<u64> {
    let is_empty = facts.operation.method == Method::HEAD
        || matches!(status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
    if is_empty || headers.contains_key(CONTENT_ENCODING) {
        return None;
    }
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
