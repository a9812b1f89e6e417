//! Bytes that come piece by piece, on their way in or out.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::token::BoxError;

/// Bytes that come piece by piece and may break off. `Debug` prints nothing of them.
pub struct ByteStream {
    inner: Inner,
}

enum Inner {
    /// A single piece, or nothing more.
    Piece(Option<Bytes>),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>),
}

impl ByteStream {
    /// The pieces of a stream.
    pub fn new(stream: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self {
            inner: Inner::Stream(Box::pin(stream)),
        }
    }

    /// No bytes at all.
    pub fn empty() -> Self {
        Self {
            inner: Inner::Piece(None),
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the stream breaks off. Nothing comes after that.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, BoxError> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.inner {
            Inner::Piece(piece) => Poll::Ready(piece.take().map(Ok)),
            Inner::Stream(stream) => stream.as_mut().poll_next(context),
        }
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        Self {
            inner: Inner::Piece(Some(bytes).filter(|bytes| !bytes.is_empty())),
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}
