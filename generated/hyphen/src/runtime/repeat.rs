//! Whether a request may reach the server twice.
//!
//! In: what the document says of an operation, its method, and the headers of a call. Out: whether a call that failed on
//! its way may be sent again.

use http::header::HeaderName;
use http::{HeaderMap, Method};

use super::call::Call;
use super::retry_decision::is_idempotent;

/// The header that tells a server to do a request once, however often it comes
/// (draft-ietf-httpapi-idempotency-key-header).
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What the document says about sending the request of an operation twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeat {
    /// Nothing: the method decides (RFC 9110, section 9.2.2).
    #[default]
    ByMethod,
    /// It does what sending it once does.
    Always,
    /// It does more than sending it once, whatever the method says.
    Never,
    /// The method decides, or this header with a key, by which the server knows a request that it has seen.
    WithKey(&'static str),
}

impl Repeat {
    /// The header for `Options::idempotency_key`.
    pub(super) fn key_header(self) -> HeaderName {
        match self {
            Self::WithKey(name) => HeaderName::try_from(name).unwrap_or(IDEMPOTENCY_KEY),
            Self::ByMethod | Self::Always | Self::Never => IDEMPOTENCY_KEY,
        }
    }

    /// Whether a request may reach the server twice.
    pub(super) fn is_safe(self, method: &Method, headers: &HeaderMap) -> bool {
        let key = headers.get(self.key_header());
        let has_key = key.is_some_and(|key| !key.is_empty());
        match self {
            Self::Always => true,
            Self::Never => has_key,
            Self::ByMethod | Self::WithKey(_) => has_key || is_idempotent(method),
        }
    }
}

impl Call {
    /// Sets what the document says about sending the request twice.
    pub fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }
}
