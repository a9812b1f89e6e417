//! What the streams of values have in common: the body that they come from, and how a part of it becomes a value.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::decode_error::DecodeError;
use super::download::Download;
use super::error::{Error, Result};
use super::operation::OperationInfo;
use super::response::RawResponse;
use super::transport_error::TransportError;

/// Decodes a part of a body, which is shown to it as a response of its own.
pub(super) type Decode<T> = fn(&RawResponse) -> Result<T, DecodeError>;

/// A body of values.
pub(super) struct Values<T> {
    body: Download,
    /// The response with the part of its body that is being decoded.
    part: RawResponse,
    decode: Decode<T>,
}

impl<T> Values<T> {
    /// The values of a response, which are waited for as long as it takes.
    pub(super) fn new(response: &RawResponse, decode: Decode<T>) -> Self {
        Self {
            body: Download::new(response).read_timeout(None),
            part: response.clone(),
            decode,
        }
    }

    /// Sets the longest time in which nothing may come.
    pub(super) fn idle_timeout(self, timeout: Duration) -> Self {
        Self {
            body: self.body.read_timeout(timeout),
            ..self
        }
    }

    pub(super) fn operation(&self) -> &'static OperationInfo {
        self.part.operation()
    }

    pub(super) fn status(&self) -> StatusCode {
        self.part.status()
    }

    pub(super) fn headers(&self) -> &HeaderMap {
        self.part.headers()
    }

    /// The next piece of the body.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        Pin::new(&mut self.body).poll_next(context)
    }

    /// The value of a part of the body.
    pub(super) fn decode(&mut self, part: Bytes) -> Result<T> {
        self.part.body = part;
        (self.decode)(&self.part).map_err(|error| self.body.failed(error))
    }

    /// An error if a single value takes more memory than a response may.
    pub(super) fn check(&self, bytes: usize) -> Result<(), Error> {
        let limit = self.body.limit();
        if bytes <= limit {
            return Ok(());
        }
        let error = TransportError::too_large(self.body.facts().clone(), limit);
        Err(self.body.failed(error))
    }
}
