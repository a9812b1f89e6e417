//! What differs for a single call.

use std::fmt;
use std::time::Duration;

use http::header::{
    CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TE, TRANSFER_ENCODING, UPGRADE,
};

use super::encode::percent;
use super::request_error::Problem;
use super::retry::Retry;

/// What differs for a single call from the settings of its client.
///
/// What is wrong with an option is reported when the call is sent. `Debug` prints names, never values.
///
/// ```text
/// client.projects().create(org, &body)
///     .options(Options::new().idempotency_key("7f9c2ba4").timeout(Duration::from_secs(5)))
///     .await?
/// ```
#[derive(Clone, Default)]
#[must_use = "options do nothing until they are given to a call"]
pub struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) total_timeout: Option<Duration>,
    pub(super) retry: Option<Retry>,
    pub(super) base_url: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) idempotency_key: Option<HeaderValue>,
    /// Encoded pairs of name and value.
    pub(super) query: Vec<String>,
    pub(super) unchecked: bool,
    pub(super) problem: Option<Problem>,
}

impl Options {
    /// No difference.
    pub fn new() -> Self {
        Self::default()
    }

    /// The longest time that one attempt may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The longest time that the whole call may take, with all its attempts and the pauses between them.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = Some(timeout);
        self
    }

    /// When the call is tried again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Sends the call to another server of the API. The client's credentials go there as well, so it must be one that may
    /// have them.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sends a header, in place of any of that name but a credential. A value that is marked as sensitive does not follow
    /// a redirect to another origin.
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        match (name.try_into(), value.try_into()) {
            (Ok(name), Ok(value)) => self.put_header(name, value),
            (Err(_), _) => self.fail("no header can have this name"),
            (_, Err(_)) => self.fail("no header can have this value"),
        }
        self
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        let value = percent(&value.to_string());
        self.query.push(format!("{}={value}", percent(name)));
        self
    }

    /// Sends values that break the limits of the document, such as `maxLength`: the document may be wrong, and the server
    /// has the last word.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Sends a key by which the server finds out that it has seen the request before, in the header that the operation
    /// documents, else in `Idempotency-Key`. The call is then retried like one that may be repeated; make sure that the
    /// server knows the header where the operation does not document one.
    pub fn idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        match HeaderValue::from_str(key.as_ref()) {
            Ok(key) => self.idempotency_key = Some(key),
            Err(_) => self.fail("no header can have this value"),
        }
        self
    }

    /// What the two say together; where both say something, the other one wins.
    pub(super) fn and(mut self, other: Self) -> Self {
        for (name, value) in &other.headers {
            self.headers.insert(name, value.clone());
        }
        self.query.extend(other.query);
        Self {
            timeout: other.timeout.or(self.timeout),
            total_timeout: other.total_timeout.or(self.total_timeout),
            retry: other.retry.or(self.retry),
            base_url: other.base_url.or(self.base_url),
            unchecked: self.unchecked || other.unchecked,
            problem: self.problem.or(other.problem),
            headers: self.headers,
            idempotency_key: other.idempotency_key.or(self.idempotency_key),
            query: self.query,
        }
    }

    /// The headers that frame the message belong to the HTTP stack (RFC 9112, section 6): a wrong one would let the server
    /// see another request than was sent.
    fn put_header(&mut self, name: HeaderName, value: HeaderValue) {
        if [CONTENT_LENGTH, HOST, TE, TRANSFER_ENCODING, UPGRADE].contains(&name) {
            self.fail("this header is set by the HTTP stack alone");
        } else {
            self.headers.insert(name, value);
        }
    }

    fn fail(&mut self, reason: &'static str) {
        self.problem.get_or_insert(Problem {
            part: Some(("options", "header")),
            reason: reason.into(),
        });
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("has_base_url", &self.base_url.is_some())
            .field("headers", &headers)
            .field("has_idempotency_key", &self.idempotency_key.is_some())
            .field("query_parameters", &self.query.len())
            .field("unchecked", &self.unchecked)
            .finish_non_exhaustive()
    }
}
