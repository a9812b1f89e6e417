//! Bytes that come piece by piece, on their way in or out.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

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
    /// A reason to break off, or nothing more.
    Failed(Option<&'static str>),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>),
}

/// A stream whose errors become those of any kind.
struct Boxed<S> {
    stream: Pin<Box<S>>,
}

impl<S, E> Stream for Boxed<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.stream.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| piece.map_err(Into::into)))
    }
}

impl ByteStream {
    /// The pieces of a stream.
    pub fn new<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let stream = Box::pin(stream);
        Self {
            inner: Inner::Stream(Box::pin(Boxed { stream })),
        }
    }

    /// The pieces of a stream whose errors are of any kind already.
    pub(super) fn of(stream: impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static) -> Self {
        Self {
            inner: Inner::Stream(Box::pin(stream)),
        }
    }

    /// A stream that breaks off before its first piece.
    pub(super) fn failed(reason: &'static str) -> Self {
        Self {
            inner: Inner::Failed(Some(reason)),
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
            Inner::Failed(reason) => Poll::Ready(reason.take().map(|reason| Err(reason.into()))),
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
