//! The seam between the client and what carries its requests.
//!
//! In: a request with its credentials. Out: the head of the response, and its body still to be read. What stands above it
//! (credentials, redirects, retries, limits) is the same for every transport.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::request::Parts;
use http::uri::PathAndQuery;
use http::{Request, Response, Uri};
use url::Url;

use super::body::Body;
use super::byte_stream::ByteStream;
use super::operation::{BoxFuture, OperationInfo};
use super::token::BoxError;

/// What carries requests: `reqwest` by default, or your own, such as a test double or a stack of middleware.
///
/// The extensions of a request hold the `&'static OperationInfo` of the call and its [`CallParts`]. The headers hold the
/// credentials, marked as sensitive. A transport sends one request and returns one response: it leaves redirects,
/// statuses and time limits to the client, which drops the future when the time is up.
///
/// ```text
/// struct Counting(reqwest::Client, AtomicUsize);
///
/// impl Transport for Counting {
///     fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<http::Response<ByteStream>, BoxError>> {
///         self.1.fetch_add(1, Ordering::Relaxed);
///         self.0.send(request)
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and waits for the head of the response.
    ///
    /// # Errors
    /// When no response came. It becomes the source of the call's error, so its texts must not quote credentials. An
    /// error that is, or has as its source, a [`NotSent`] or a connect error of `reqwest` says that the server has seen
    /// nothing; after any other error it may have done its work, so that only requests which may be repeated are.
    fn send(&self, request: Request<Body>)
    -> BoxFuture<'_, Result<Response<ByteStream>, BoxError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, BoxError>> {
        T::send(self, request)
    }
}

/// What a transport may want to know about the call that a request belongs to, among the extensions of the request.
///
/// `Debug` prints the names of the path parameters, not their values.
#[derive(Clone)]
pub struct CallParts {
    pub(super) operation: &'static OperationInfo,
    pub(super) path_parameters: Arc<[(&'static str, String)]>,
    pub(super) attempt: u32,
    /// The URL from which that of the request was made.
    pub(super) url: Url,
}

impl CallParts {
    /// The operation; for a call of an undocumented endpoint it has the id `request` and an empty path.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// The names and the texts of the path parameters, before percent-encoding. Lists and objects are written as their
    /// style says.
    pub fn path_parameters(&self) -> &[(&'static str, String)] {
        &self.path_parameters
    }

    /// The text of a path parameter.
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        let mut found = self.path_parameters.iter();
        found
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
    }

    /// The number of the attempt; the first one is 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

/// The URL of a request. Parsing is spared where it is still the one that its call has parsed: transports in between may
/// have sent it elsewhere.
pub(super) fn url(head: &mut Parts) -> Result<Url, BoxError> {
    let parts = head.extensions.remove::<CallParts>();
    match parts.filter(|parts| is_same(&parts.url, &head.uri)) {
        Some(parts) => Ok(parts.url),
        None => Ok(Url::parse(&head.uri.to_string())?),
    }
}

/// Whether the two are spelled alike. A URL with a fragment, which no `Uri` has, is not.
fn is_same(url: &Url, uri: &Uri) -> bool {
    let without_scheme = || {
        let text = url.as_str().strip_prefix(uri.scheme_str()?)?;
        text.strip_prefix("://")?
            .strip_prefix(uri.authority()?.as_str())
    };
    let rest = uri.path_and_query().map(PathAndQuery::as_str);
    rest.is_some() && without_scheme() == rest
}

impl fmt::Debug for CallParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.path_parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("CallParts")
            .field("operation", &format_args!("{}", self.operation))
            .field("path_parameters", &names)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// The error of a transport that is certain to have sent nothing, so that any request may be tried again.
pub struct NotSent {
    source: BoxError,
}

impl NotSent {
    /// Nothing was sent, for this reason.
    pub fn new(reason: impl Into<BoxError>) -> Self {
        Self {
            source: reason.into(),
        }
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing was sent")
    }
}

impl fmt::Debug for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotSent")
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for NotSent {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// What the error of a transport tells about the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// The server has seen nothing.
    pub(crate) is_unsent: bool,
    /// A time limit of the transport's own was hit.
    pub(crate) is_timeout: bool,
}

impl Trouble {
    /// Looks at an error and its sources, so that wrappers do not hide what they wrap.
    pub(crate) fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut trouble = Self::default();
        let mut next = Some(error);
        while let Some(error) = next {
            trouble.is_unsent |= error.is::<NotSent>();
            if let Some(error) = error.downcast_ref::<reqwest::Error>() {
                // A browser does not tell.
                #[cfg(not(target_arch = "wasm32"))]
                {
                    trouble.is_unsent |= error.is_connect();
                }
                trouble.is_timeout |= error.is_timeout();
                // What is behind it may be the failure of a body that came from another request.
                break;
            }
            next = error.source();
        }
        trouble
    }
}
