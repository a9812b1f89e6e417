//! The body of a request: in memory, or a stream that is made anew for each attempt.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::byte_stream::ByteStream;
use super::token::BoxError;

/// The body of a request.
///
/// Bytes and texts become one with `into()`. A clone shares the content. `Debug` prints the length, not the content.
///
/// | Made by | Length | Sent again after a failure |
/// |---|---|---|
/// | [`Body::bytes`], `into()` | known | yes |
/// | [`Body::file`] | known | yes, the file is opened anew |
/// | [`Body::replayable`] | unknown, unless told | yes, the stream is made anew |
/// | [`Body::once`] | unknown, unless told | never |
///
/// The time limits of the call hold for sending the body too: give a long upload more with `Options::timeout` and
/// `Options::total_timeout`.
#[derive(Clone, Default)]
pub struct Body {
    kind: Kind,
    content_type: Option<String>,
}

#[derive(Clone, Default)]
enum Kind {
    #[default]
    None,
    Bytes(Bytes),
    Stream {
        open: Arc<dyn Fn() -> ByteStream + Send + Sync>,
        length: Option<u64>,
        is_replayable: bool,
    },
}

impl Body {
    /// No body, which is something else than a body of no bytes.
    pub fn none() -> Self {
        Self::default()
    }

    /// A body that is in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Kind::Bytes(bytes.into()).into()
    }

    /// A body that is made anew for each attempt, so that the call can be tried again. The function must give the same
    /// bytes each time.
    pub fn replayable<S, E>(make: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::stream(move || ByteStream::new(make()), None, true)
    }

    /// A body that can be read once. The call is sent once and never again: not after a failure, not with a new token
    /// after a 401.
    pub fn once<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let slot = Mutex::new(Some(ByteStream::new(stream)));
        let take = move || {
            let stream = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            stream.unwrap_or_else(|| ByteStream::failed("the body has been read already"))
        };
        Self::stream(take, None, false)
    }

    pub(super) fn stream(
        open: impl Fn() -> ByteStream + Send + Sync + 'static,
        length: Option<u64>,
        is_replayable: bool,
    ) -> Self {
        let open = Arc::new(open);
        let stream = Kind::Stream {
            open,
            length,
            is_replayable,
        };
        stream.into()
    }

    /// Sets the media type, in place of the one that the API documents.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Tells the length of a stream, in bytes, so that it can be sent as `Content-Length`. A stream of another length
    /// makes the call fail. Bytes and files know theirs.
    #[must_use]
    pub fn with_content_length(mut self, bytes: u64) -> Self {
        if let Kind::Stream { length, .. } = &mut self.kind {
            *length = Some(bytes);
        }
        self
    }

    /// Whether the request has no body.
    pub fn is_none(&self) -> bool {
        matches!(self.kind, Kind::None)
    }

    /// Whether the body can be sent again.
    pub fn is_replayable(&self) -> bool {
        match &self.kind {
            Kind::None | Kind::Bytes(_) => true,
            Kind::Stream { is_replayable, .. } => *is_replayable,
        }
    }

    /// The content, where it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.kind {
            Kind::Bytes(bytes) => Some(bytes),
            Kind::None | Kind::Stream { .. } => None,
        }
    }

    /// The number of bytes, where it is known before they are sent.
    pub fn content_length(&self) -> Option<u64> {
        match &self.kind {
            Kind::None => None,
            Kind::Bytes(bytes) => Some(bytes.len() as u64),
            Kind::Stream { length, .. } => *length,
        }
    }

    /// The content piece by piece, from its beginning.
    pub fn into_stream(self) -> ByteStream {
        match self.kind {
            Kind::None => ByteStream::empty(),
            Kind::Bytes(bytes) => bytes.into(),
            Kind::Stream { open, length, .. } => match length {
                Some(left) => ByteStream::new(Exact {
                    stream: open(),
                    left,
                }),
                None => open(),
            },
        }
    }

    pub(super) fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The same body, and a place where it leaves the error with which it breaks off: a transport may hide it.
    pub(super) fn watched(&self) -> (Self, BodyFailure) {
        match &self.kind {
            Kind::Stream { length, .. } => {
                let failure = BodyFailure(Some(Arc::default()));
                let (body, seen) = (self.clone(), failure.clone());
                let open = move || {
                    ByteStream::new(Watched {
                        stream: body.clone().into_stream(),
                        failure: seen.clone(),
                    })
                };
                let body = Self::stream(open, *length, self.is_replayable());
                (body, failure)
            }
            Kind::None | Kind::Bytes(_) => (self.clone(), BodyFailure::default()),
        }
    }
}

impl From<Kind> for Body {
    fn from(kind: Kind) -> Self {
        Self {
            kind,
            content_type: None,
        }
    }
}

macro_rules! from_bytes {
    ($($ty:ty),+) => {
        $(impl From<$ty> for Body {
            fn from(bytes: $ty) -> Self {
                Self::bytes(bytes)
            }
        })+
    };
}
from_bytes!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::bytes(bytes.as_slice())
    }
}

/// Bodies in memory are equal by their content; others, if one is a clone of the other.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.kind, &other.kind) {
            (Kind::None, Kind::None) => true,
            (Kind::Bytes(one), Kind::Bytes(two)) => one == two,
            (Kind::Stream { open: one, .. }, Kind::Stream { open: two, .. }) => {
                Arc::ptr_eq(one, two)
            }
            _ => false,
        };
        is_same && self.content_type == other.content_type
    }
}

impl Eq for Body {}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("content_length", &self.content_length())
            .field("content_type", &self.content_type)
            .field("is_replayable", &self.is_replayable())
            .finish_non_exhaustive()
    }
}

/// Where a body leaves the error with which it broke off. There is no such place for one that is in memory.
#[derive(Clone, Default)]
pub(super) struct BodyFailure(Option<Arc<Mutex<Option<BoxError>>>>);

impl BodyFailure {
    pub(super) fn take(&self) -> Option<BoxError> {
        let place = self.0.as_ref()?.lock();
        place.unwrap_or_else(PoisonError::into_inner).take()
    }

    fn put(&self, error: BoxError) {
        if let Some(place) = &self.0 {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }
}

/// A stream that has to have a certain length: a request whose body is longer or shorter than its `Content-Length` would
/// make a server wait, or take the rest for another request.
struct Exact {
    stream: ByteStream,
    left: u64,
}

impl Stream for Exact {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(Pin::new(&mut self.stream).poll_next(context));
        Poll::Ready(match piece {
            Some(Ok(bytes)) => Some(match self.left.checked_sub(bytes.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Ok(bytes)
                }
                None => Err("the body is longer than it was said to be".into()),
            }),
            None if self.left > 0 => {
                self.left = 0;
                Some(Err("the body is shorter than it was said to be".into()))
            }
            other => other,
        })
    }
}

/// A stream that leaves its error where it can be found, and gives a plain one to the transport.
struct Watched {
    stream: ByteStream,
    failure: BodyFailure,
}

impl Stream for Watched {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(Pin::new(&mut self.stream).poll_next(context));
        Poll::Ready(piece.map(|piece| {
            piece.map_err(|error| {
                self.failure.put(error);
                "the body could not be read".into()
            })
        }))
    }
}
