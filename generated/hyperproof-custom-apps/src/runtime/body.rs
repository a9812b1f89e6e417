//! The body of a request.

use std::fmt;

use bytes::Bytes;

use super::byte_stream::ByteStream;

/// The body of a request, or none. `Debug` prints the length, not the content.
#[derive(Clone, Default)]
pub struct Body {
    bytes: Option<Bytes>,
}

impl Body {
    /// No body, which is something else than a body of no bytes.
    pub fn none() -> Self {
        Self::default()
    }

    /// A body that is in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: Some(bytes.into()),
        }
    }

    /// Whether the request has no body.
    pub fn is_none(&self) -> bool {
        self.bytes.is_none()
    }

    /// The content, where it is in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        self.bytes.as_ref()
    }

    /// The number of bytes, where it is known before they are sent.
    pub fn content_length(&self) -> Option<u64> {
        self.bytes.as_ref().map(|bytes| bytes.len() as u64)
    }

    /// The content piece by piece.
    pub fn into_stream(self) -> ByteStream {
        self.bytes.unwrap_or_default().into()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("is_none", &self.is_none())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}
