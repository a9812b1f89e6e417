//! Several bodies as one, for requests of several parts.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::byte_stream::ByteStream;
use super::token::BoxError;

impl Body {
    /// Several bodies, one behind the other. The length is known, and the whole can be sent again, if that holds for all of
    /// them.
    pub(super) fn chain(bodies: Vec<Self>) -> Self {
        let length = bodies.iter().map(Self::content_length).sum();
        let is_replayable = bodies.iter().all(Self::is_replayable);
        let open = move || {
            let streams = bodies.iter().rev().cloned().map(Self::into_stream);
            ByteStream::new(Chain(streams.collect()))
        };
        Self::stream(open, length, is_replayable)
    }
}

/// Streams one behind the other; the next one is the last of the list.
struct Chain(Vec<ByteStream>);

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(stream) = self.0.last_mut() {
            match ready!(Pin::new(stream).poll_next(context)) {
                None => self.0.pop(),
                piece => return Poll::Ready(piece),
            };
        }
        Poll::Ready(None)
    }
}
