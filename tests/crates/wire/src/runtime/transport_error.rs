//! The errors of a connection: out of time, or broken.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::operation::OperationInfo;

/// No complete response came in time.
#[derive(Debug)]
pub struct TimeoutError {
    operation: &'static OperationInfo,
    elapsed: Duration,
    connecting: bool,
}

impl TimeoutError {
    pub(super) fn new(
        operation: &'static OperationInfo,
        elapsed: Duration,
        connecting: bool,
    ) -> Self {
        Self {
            operation,
            elapsed,
            connecting,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// How long the call had run.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Whether the connection was not even made, so that the server cannot have seen the request.
    pub fn is_connect(&self) -> bool {
        self.connecting
    }
}

/// Writes one line: `GET /projects: timed out after 30.0s`.
impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.connecting {
            "connecting timed out"
        } else {
            "timed out"
        };
        write!(
            f,
            "{}: {what} after {:.1}s",
            self.operation,
            self.elapsed.as_secs_f64()
        )
    }
}

impl StdError for TimeoutError {}

/// The connection could not be made, or broke.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static OperationInfo,
    kind: TransportKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// At which point the connection failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TransportKind {
    /// No connection was made.
    Connect,
    /// The request was on its way, or the head of the response.
    Exchange,
    /// The body of the response was on its way.
    Body,
    /// The body is longer than the limit, which is given.
    TooLarge(usize),
}

impl TransportError {
    /// Takes the URL out of the source, since its query may hold a key.
    pub(super) fn new(
        operation: &'static OperationInfo,
        kind: TransportKind,
        source: reqwest::Error,
    ) -> Self {
        Self {
            operation,
            kind,
            source: Some(Box::new(source.without_url())),
        }
    }

    /// The body of the response is longer than the client's limit.
    pub(super) fn too_large(operation: &'static OperationInfo, limit: usize) -> Self {
        Self {
            operation,
            kind: TransportKind::TooLarge(limit),
            source: None,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Whether the connection was not even made, so that the server cannot have seen the request.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportKind::Connect
    }
}

/// Writes one line: `GET /projects: no connection`; the cause is the `source`.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match self.kind {
            TransportKind::Connect => f.write_str("no connection"),
            TransportKind::Exchange => f.write_str("the connection failed"),
            TransportKind::Body => f.write_str("the response broke off"),
            TransportKind::TooLarge(limit) => {
                write!(f, "the response is longer than {limit} bytes")
            }
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
