//! The errors of a connection: out of time, or broken.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use super::error::Error;
use super::facts::Facts;
use super::message::one_line;
use super::operation::OperationInfo;
use super::token::BoxError;
use super::transport::Trouble;

/// No complete response came in time.
#[derive(Debug)]
pub struct TimeoutError {
    facts: Facts,
    elapsed: Duration,
    phase: Phase,
}

/// Which limit was hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// The one for connecting.
    Connect,
    /// The one for a single attempt.
    Attempt,
    /// The one between two pieces of a body.
    Stall,
    /// The one for the whole call.
    Total,
}

impl TimeoutError {
    pub(super) fn new(facts: Facts, elapsed: Duration, phase: Phase) -> Self {
        Self {
            facts,
            elapsed,
            phase,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    /// How long the call had run, with all its attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Whether the connection was not even made, so that the server cannot have seen the last request.
    pub fn is_connect(&self) -> bool {
        self.phase == Phase::Connect
    }

    /// Whether the response had begun and then nothing more came.
    pub fn is_stall(&self) -> bool {
        self.phase == Phase::Stall
    }

    /// Whether the time for the whole call was up, and not only that of an attempt.
    pub fn is_total(&self) -> bool {
        self.phase == Phase::Total
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// Writes one line: `GET /projects: timed out after 30.0s`.
impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.phase {
            Phase::Connect => "connecting timed out",
            Phase::Attempt => "timed out",
            Phase::Stall => "the response stalled",
            Phase::Total => "the time for the whole call was up",
        };
        write!(
            f,
            "{}: {what} after {:.1}s{}",
            self.facts,
            self.elapsed.as_secs_f64(),
            self.facts.remark(None)
        )
    }
}

impl StdError for TimeoutError {}

/// The error of a call whose transport failed. A transport may have time limits of its own.
pub(super) fn broken(
    facts: &Facts,
    elapsed: Duration,
    kind: TransportKind,
    error: BoxError,
) -> Error {
    #[cfg(feature = "mock")]
    if error.is::<super::mock_report::Unmatched>() {
        let problem = super::request_error::Problem::new(error.to_string());
        return super::request_error::RequestError::of_call(facts, problem).into();
    }
    let trouble = Trouble::of(&*error);
    let is_unsent = trouble.is_unsent && kind == TransportKind::Exchange;
    if trouble.is_timeout {
        let phase = if is_unsent {
            Phase::Connect
        } else {
            Phase::Attempt
        };
        return TimeoutError::new(facts.clone(), elapsed, phase).into();
    }
    let kind = if is_unsent {
        TransportKind::Connect
    } else {
        kind
    };
    TransportError::new(facts.clone(), kind, error).into()
}

/// The connection could not be made, or broke.
#[derive(Debug)]
pub struct TransportError {
    facts: Facts,
    kind: TransportKind,
    source: Option<BoxError>,
}

/// At which point the connection failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TransportKind {
    /// No connection was made.
    Connect,
    /// No connection was made and none ever will be, since nothing here speaks TLS.
    NoTls,
    /// The request was on its way, or the head of the response.
    Exchange,
    /// The body of the response was on its way.
    Body,
    /// The body is longer than the limit, which is given.
    TooLarge(usize),
}

impl TransportError {
    /// Takes the URL out of a source that is known to have one, since its query may hold a key.
    pub(super) fn new(facts: Facts, kind: TransportKind, source: BoxError) -> Self {
        let source = match source.downcast::<reqwest::Error>() {
            Ok(error) => error.without_url().into(),
            Err(other) => other,
        };
        let kind = match kind {
            TransportKind::Connect if is_without_tls(&*source) => TransportKind::NoTls,
            kind => kind,
        };
        Self {
            facts,
            kind,
            source: Some(source),
        }
    }

    /// The body of the response is longer than the client's limit.
    pub(super) fn too_large(facts: Facts, limit: usize) -> Self {
        Self {
            facts,
            kind: TransportKind::TooLarge(limit),
            source: None,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    /// Whether the connection was not even made, so that the server cannot have seen the last request.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, TransportKind::Connect | TransportKind::NoTls)
    }

    /// Whether another try may fare better, as far as the connection is concerned.
    pub(super) fn may_pass(&self) -> bool {
        !matches!(self.kind, TransportKind::NoTls | TransportKind::TooLarge(_))
    }

    /// Whether the body of the response was longer than the client's limit.
    pub fn is_too_large(&self) -> bool {
        matches!(self.kind, TransportKind::TooLarge(_))
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// Writes one line: `GET /projects: no connection`; the cause is the `source`. What rustls has against the server, such as a
/// certificate that nobody vouches for, stands in the line too. The TLS of the operating system has no sign by which it
/// could be told from other causes.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.facts)?;
        match self.kind {
            TransportKind::Connect => {
                f.write_str("no connection")?;
                if let Some(reason) = self.source.as_deref().and_then(|it| tls_refusal(it)) {
                    write!(f, ", TLS failed: {}", one_line(&reason.to_string()))?;
                }
            }
            TransportKind::NoTls => f.write_str(
                "https needs TLS, which this build has none of: turn on a feature of this crate, such as `rustls`",
            )?,
            TransportKind::Exchange => f.write_str("the connection failed")?,
            TransportKind::Body => f.write_str("the response broke off")?,
            TransportKind::TooLarge(limit) => {
                write!(f, "the response is longer than {limit} bytes")?;
            }
        }
        f.write_str(&self.facts.remark(None))
    }
}

/// Whether the HTTP stack refused `https` because it was built without TLS. It has no other sign of it than its words.
fn is_without_tls(error: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.to_string() == "invalid URL, scheme is not http" {
            return true;
        }
        next = error.source();
    }
    false
}

/// What a TLS library has against a connection. Its sign is the kind of error that it gives whoever connects: the data is
/// not valid.
fn tls_refusal<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let mut next = Some(error);
    while let Some(error) = next {
        next = match error.downcast_ref::<io::Error>() {
            // An error of input or output does not give what it wraps as its source, but the source of that.
            Some(wrapper) => {
                let wrapped = wrapper.get_ref()?;
                if wrapper.kind() == io::ErrorKind::InvalidData {
                    return Some(wrapped);
                }
                Some(wrapped)
            }
            None => error.source(),
        };
    }
    None
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
