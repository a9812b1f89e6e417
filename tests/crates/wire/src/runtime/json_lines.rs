//! Values line by line as the result of a call (`application/jsonl`, `application/x-ndjson`).
//!
//! In: a response whose body is still to be read. Out: the value of each line.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::decode_error::DecodeError;
use super::error::{Error, Result};
use super::response::RawResponse;
use super::values::Values;

/// The values of a response, one per line, as they come.
///
/// Empty lines are skipped, and the last line needs no end. It waits for lines as long as it takes, unless
/// [`JsonLines::idle_timeout`] is set. `Debug` prints the status, not the values.
#[must_use = "lines are not read unless they are asked for"]
pub struct JsonLines<T> {
    values: Values<T>,
    /// What has come of lines that were not given out.
    buffer: BytesMut,
    /// How much of the buffer has no end of a line in it.
    searched: usize,
    is_over: bool,
}

impl RawResponse {
    /// The body as lines of JSON.
    ///
    /// # Errors
    /// Never; the signature is that of the other decoders.
    pub fn json_lines<T: DeserializeOwned>(&self) -> Result<JsonLines<T>, DecodeError> {
        Ok(JsonLines {
            values: Values::new(self, Self::json),
            buffer: BytesMut::new(),
            searched: 0,
            is_over: false,
        })
    }
}

impl<T> JsonLines<T> {
    /// The longest time in which nothing may come.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.values = self.values.idle_timeout(timeout);
        self
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.values.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.values.headers()
    }

    /// The next value; `None` at the end.
    ///
    /// # Errors
    /// `Error::Decode` when a line does not have the documented shape; the next one can be asked for all the same. After
    /// `Error::Transport` or `Error::Timeout` nothing comes.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next line that is not empty.
    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            if let Some(line) = self.buffered() {
                if !line.iter().all(u8::is_ascii_whitespace) {
                    return Poll::Ready(Some(Ok(line)));
                }
                continue;
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            if let Err(error) = self.values.check(self.buffer.len()) {
                return Poll::Ready(Some(Err(self.end(error))));
            }
            match ready!(self.values.poll(context)) {
                Some(Ok(bytes)) => self.buffer.extend_from_slice(&bytes),
                Some(Err(error)) => return Poll::Ready(Some(Err(self.end(error)))),
                None => self.is_over = true,
            }
        }
    }

    /// Ends with an error. What has come of the last line is no line.
    fn end(&mut self, error: Error) -> Error {
        (self.is_over, self.searched) = (true, 0);
        self.buffer.clear();
        error
    }

    /// Takes a line out of the buffer; at the end of the body also one without an end.
    fn buffered(&mut self) -> Option<Bytes> {
        let found = self.buffer[self.searched..]
            .iter()
            .position(|it| *it == b'\n');
        let length = match found {
            Some(place) => self.searched + place,
            None if self.is_over && !self.buffer.is_empty() => self.buffer.len(),
            None => {
                self.searched = self.buffer.len();
                return None;
            }
        };
        let line = self.buffer.split_to(length).freeze();
        if found.is_some() {
            self.buffer.advance(1);
        }
        self.searched = 0;
        Some(line)
    }
}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let line = ready!(self.poll_line(context));
        Poll::Ready(line.map(|line| line.and_then(|line| self.values.decode(line))))
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines")
            .field("operation", &format_args!("{}", self.values.operation()))
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
