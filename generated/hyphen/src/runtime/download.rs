//! A response whose body is still to be read.
//!
//! In: a response. Out: its body piece by piece, as a whole, or (in `save.rs`) as a file.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};

use super::client::Client;
use super::content_disposition;
use super::error::{Error, Result};
use super::facts::Facts;
use super::operation::OperationInfo;
use super::receive::Incoming;
use super::response::{RawResponse, header_request_id};
use super::times::Times;

/// A response of which the head has come, and the body comes as it is asked for.
///
/// The body has all the time it needs, as long as no pause between two pieces is longer than the client's `read_timeout`.
/// A body that breaks off, or ends before its announced length, is an error. It is a stream of pieces and the call is not
/// tried again once it has begun. `Debug` prints the status, not the content.
///
/// ```text
/// let report = client.reports().download("rep_1").await?;
/// let name = report.file_name().unwrap_or_else(|| "report.csv".to_owned());
/// let length = report.save(&name).await?;
/// ```
#[must_use = "the body is not read unless it is asked for"]
pub struct Download {
    status: StatusCode,
    headers: HeaderMap,
    body: Incoming,
    /// Whose hooks are told of errors; there is none for responses that were made by hand.
    client: Option<Client>,
}

impl Download {
    /// The body of a response, which is what has been read of it if that has been done.
    pub(super) fn new(response: &RawResponse) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        let (body, client) = if let Some(live) = response.take_live() {
            (live.body, Some(live.client))
        } else {
            let times = Times::start(Duration::MAX);
            let facts = response.facts().clone();
            // Its length has been checked when it was read.
            let head = (status, &HeaderMap::new());
            let stream = response.bytes().into();
            (Incoming::new(stream, head, facts, times, None), None)
        };
        Self {
            status,
            headers,
            body,
            client,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id under which the server knows the request, where it sent one.
    pub fn request_id(&self) -> Option<&str> {
        header_request_id(&self.headers)
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts().operation
    }

    /// The number of bytes that the server announced, where it did.
    pub fn content_length(&self) -> Option<u64> {
        self.body.announced()
    }

    /// The media type with its parameters, where the server told it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The name that the server suggests for a file with the body (RFC 6266).
    ///
    /// It has no path in it and no control characters, so that it stays in the folder where it is put. It may be the name
    /// of a file that is there already, or of a program.
    pub fn file_name(&self) -> Option<String> {
        content_disposition::file_name(self.headers.get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// Sets the longest time between two pieces, in place of the client's `read_timeout`; with `None` there is no limit.
    pub fn read_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.body.stall = timeout.into();
        self
    }

    /// The next piece of the body; `None` at its end.
    ///
    /// # Errors
    /// [`Error::Transport`] when the body breaks off, [`Error::Timeout`] when it falls silent. Nothing comes after that.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The whole body, up to the client's `max_response_bytes`.
    ///
    /// # Errors
    /// Those of [`Download::try_next`], and [`Error::Transport`] when the body is longer than that.
    pub async fn bytes(self) -> Result<Bytes> {
        let limit = self.limit();
        self.bytes_limited(limit).await
    }

    /// The whole body, up to a limit in bytes.
    ///
    /// # Errors
    /// Those of [`Download::try_next`], and [`Error::Transport`] when the body is longer than the limit.
    pub async fn bytes_limited(mut self, max: usize) -> Result<Bytes> {
        let (body, problem) = self.body.read(max).await;
        match problem {
            Some(error) => Err(self.failed(error)),
            None => Ok(body),
        }
    }

    /// The most bytes that may be taken into memory.
    pub(super) fn limit(&self) -> usize {
        let client = self.client.as_ref();
        client.map_or(usize::MAX, |client| client.inner.max_response_bytes)
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.body.facts
    }

    /// Tells the hooks about the error with which the call ends.
    pub(super) fn failed(&self, error: impl Into<Error>) -> Error {
        match &self.client {
            Some(client) => client.failed(error),
            None => error.into(),
        }
    }
}

/// The pieces of the body.
impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.body.poll(context);
        piece.map(|piece| piece.map(|piece| piece.map_err(|error| self.failed(error))))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &format_args!("{}", self.facts()))
            .field("status", &self.status)
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}
