//! Responses: as they came, and with their value decoded.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::client::Client;
use super::decode_error::DecodeError;
use super::download::Download;
use super::facts::Facts;
use super::location::Location;
use super::operation::{OperationInfo, Status};
use super::rate_limit::RateLimit;
use super::receive::Incoming;

/// A response that has not yet been interpreted. Its body has been read, unless the value of the operation is the body.
///
/// `Debug` prints the status and the length of the body.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body, where it has not been read. Clones share it, and the first one to ask gets it.
    live: Option<Arc<Mutex<Option<Live>>>>,
    facts: Facts,
}

/// A body that has not been read, with the client to whose limits it is read.
pub(super) struct Live {
    pub(super) body: Incoming,
    pub(super) client: Client,
}

/// Which successes are wanted with their bodies unread.
#[derive(Clone, Copy)]
pub(super) enum Unread {
    None,
    All,
    Some(&'static [Status]),
}

impl Unread {
    /// Whether the call asks for the body, whatever the value of the operation is.
    pub(super) fn is_all(self) -> bool {
        matches!(self, Self::All)
    }

    pub(super) fn covers(self, status: StatusCode) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Some(statuses) => statuses.iter().any(|entry| entry.matches(status.as_u16())),
        }
    }
}

impl RawResponse {
    /// A response of an operation.
    pub fn new(
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
        operation: &'static OperationInfo,
    ) -> Self {
        Self::with_facts(status, headers, body.into(), Facts::new(operation))
    }

    /// A response to a call of which more is known than its operation.
    pub(super) fn with_facts(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        facts: Facts,
    ) -> Self {
        Self {
            status,
            headers,
            body,
            live: None,
            facts,
        }
    }

    /// A response whose body is still to be read.
    pub(super) fn unread(status: StatusCode, headers: HeaderMap, live: Live, facts: Facts) -> Self {
        Self {
            live: Some(Arc::new(Mutex::new(Some(live)))),
            ..Self::with_facts(status, headers, Bytes::new(), facts)
        }
    }

    /// Takes the body that is still to be read.
    pub(super) fn take_live(&self) -> Option<Live> {
        let live = self.live.as_ref()?.lock();
        live.unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came; empty where it has not been read.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    /// How many requests were sent, the first one included and redirects not.
    pub fn attempts(&self) -> u32 {
        self.facts.attempts
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The body as JSON. A byte order mark before it is skipped (RFC 8259, section 8.1).
    ///
    /// # Errors
    /// When the body is empty, is not JSON, or does not have the shape of `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let text = self.json_text();
        if text.iter().all(u8::is_ascii_whitespace) {
            return Err(DecodeError::empty(self));
        }
        serde_json::from_slice(text).map_err(|error| DecodeError::json(self, text, error))
    }

    /// The body without a byte order mark.
    pub(super) fn json_text(&self) -> &[u8] {
        self.body
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.body)
    }

    /// The body as text, without a byte order mark.
    ///
    /// # Errors
    /// When the body is not UTF-8.
    pub fn text(&self) -> Result<String, DecodeError> {
        match std::str::from_utf8(self.json_text()) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(DecodeError::not_text(self)),
        }
    }

    /// The body as it came; the bytes are shared, not copied.
    pub fn bytes(&self) -> Bytes {
        self.body.clone()
    }

    /// The body piece by piece, without having been read into memory if that can be.
    ///
    /// # Errors
    /// Never; the signature is that of the other decoders.
    pub fn download(&self) -> Result<Download, DecodeError> {
        Ok(Download::new(self))
    }

    /// The value of a response without content; a body that came all the same is ignored.
    ///
    /// # Errors
    /// Never; the signature is that of the other decoders.
    pub fn empty(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// The `Location` header (RFC 9110, section 10.2.2).
    ///
    /// # Errors
    /// When the header is missing or is not text.
    pub fn location(&self) -> Result<Location, DecodeError> {
        self.headers
            .get(LOCATION)
            .and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
            .map(Location::from)
            .ok_or_else(|| DecodeError::missing_header(self, "Location"))
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &format_args!("{}", self.facts))
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A value with the status and the headers that came with it; dereferences to the value.
///
/// `Debug` prints the status and the value, not the headers.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
    /// The value that was decoded from a raw response.
    pub(super) fn new(value: T, raw: RawResponse) -> Self {
        Self {
            value,
            status: raw.status,
            headers: raw.headers,
            attempts: raw.facts.attempts,
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

    /// The first header of a name, where it exists and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The id under which the server knows the request, where it sent one.
    pub fn request_id(&self) -> Option<&str> {
        header_request_id(&self.headers)
    }

    /// How many requests were sent, the first one included and redirects not.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The limit of the rate of requests, where the server told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The same response with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: f(self.value),
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// The id of the request among the headers, by the names that servers commonly use.
pub(super) fn header_request_id(headers: &HeaderMap) -> Option<&str> {
    [
        "x-request-id",
        "request-id",
        "x-correlation-id",
        "x-ms-request-id",
        "x-amzn-requestid",
    ]
    .iter()
    .find_map(|name| headers.get(*name)?.to_str().ok())
    .filter(|id| !id.is_empty())
}
