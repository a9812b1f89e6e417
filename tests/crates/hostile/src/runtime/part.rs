//! One file among the parts of a multipart body.

use std::fmt;
#[cfg(not(target_arch = "wasm32"))]
use std::io;
#[cfg(not(target_arch = "wasm32"))]
use std::path::Path;

use bytes::Bytes;

use super::body::Body;

/// A file, or any other bytes, as one part of a multipart body.
///
/// It is made from bytes, a text or a [`Body`], with `into()` where a file name does not matter. `Debug` prints the
/// length, not the content.
///
/// ```text
/// Part::file("cat.png").await?.content_type("image/png")
/// Part::bytes(csv).file_name("report.csv")
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    pub(super) body: Body,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) headers: Vec<(String, String)>,
}

impl Part {
    /// A part with this content.
    pub fn bytes(body: impl Into<Bytes>) -> Self {
        Self::body(Body::bytes(body))
    }

    /// A part with the content of a body, which may be a stream. The request is tried again only if all of its parts can
    /// be sent again.
    pub fn body(body: impl Into<Body>) -> Self {
        let body = body.into();
        Self {
            content_type: body.media_type().map(str::to_owned),
            body,
            file_name: None,
            headers: Vec::new(),
        }
    }

    /// A part with the content of a file, and its name. The file is read while it is sent; see [`Body::file`].
    ///
    /// # Errors
    /// When the path does not lead to a file.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let part = Self::body(Body::file(path).await?);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// Sets the name of the file. Without one it is `blob`, as browsers have it: most servers take a part for a file
    /// only where it has a file name.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. Without one it is what the API documents, else `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Adds a header of the part, beside its disposition and its media type. One that cannot be a header is reported when
    /// the call is sent.
    ///
    /// RFC 7578, section 4.8, says that servers ignore them; some APIs document their own all the same.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

/// No bytes.
impl Default for Part {
    fn default() -> Self {
        Self::bytes(Bytes::new())
    }
}

impl From<Body> for Part {
    fn from(body: Body) -> Self {
        Self::body(body)
    }
}

impl From<Bytes> for Part {
    fn from(body: Bytes) -> Self {
        Self::bytes(body)
    }
}

impl From<Vec<u8>> for Part {
    fn from(body: Vec<u8>) -> Self {
        Self::bytes(body)
    }
}

impl From<&[u8]> for Part {
    fn from(body: &[u8]) -> Self {
        Self::bytes(body.to_vec())
    }
}

impl From<String> for Part {
    fn from(body: String) -> Self {
        Self::bytes(body)
    }
}

impl From<&str> for Part {
    fn from(body: &str) -> Self {
        Self::bytes(body.to_owned())
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("bytes", &self.body.content_length())
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
