//! When a call is tried again: the settings.
//!
//! In: what the user knows better than the defaults. Out: a [`Retry`], which `retry_decision.rs` applies.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::operation::OperationInfo;

/// When a failed call is tried again, and after how long.
///
/// | What happened | `GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT`, `DELETE`, or with an idempotency key | others |
/// |---|---|---|
/// | no connection, so nothing was sent | again | again |
/// | the connection broke or timed out after that | again | error |
/// | 408, 500, 502, 503, 504 | again | error, but for a 503 with `Retry-After` |
/// | 429 | again | again |
/// | any other status, a body that does not fit | error | error |
///
/// The pause doubles from try to try and is random, so that clients do not come back all at once; a `Retry-After` of the
/// server is honoured. All calls of a client share a budget of ten retries, which successes refill: in an outage the
/// client soon stops making it worse.
///
/// ```text
/// Retry::standard().max_attempts(5).classify(|attempt| match attempt.status().map(|status| status.as_u16()) {
///     Some(423) => Verdict::RetryAfter(Duration::from_secs(2)),
///     _ => Verdict::Default,
/// })
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until they are given to a client or a call"]
pub struct Retry {
    pub(super) max_attempts: u32,
    pub(super) base: Duration,
    pub(super) cap: Duration,
    pub(super) max_elapsed: Duration,
    pub(super) max_retry_after: Duration,
    pub(super) unsafe_methods: bool,
    pub(super) classify: Option<Classify>,
}

type Classify = Arc<dyn Fn(&Attempt<'_>) -> Verdict + Send + Sync>;

impl Retry {
    /// Three attempts in at most 60 seconds. The pauses before the second and the third are up to 250 and 500
    /// milliseconds, after a 429 or 503 up to one and two seconds.
    pub fn standard() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(20),
            max_elapsed: Duration::from_secs(60),
            max_retry_after: Duration::from_secs(30),
            unsafe_methods: false,
            classify: None,
        }
    }

    /// One attempt and no more.
    pub fn never() -> Self {
        Self::standard().max_attempts(1)
    }

    /// How many requests are sent at most, the first one included. Zero counts as one.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest first pause, and the longest of all. After a 429 or 503 the first one is at least a second.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// How long after its start a call may be tried again. A pause that would end later is not begun.
    pub fn max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// The longest `Retry-After` that is waited for; the default is 30 seconds. With a longer one the call fails at once,
    /// and the error tells the wait by [`Error::retry_after`].
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// Treats every method as if it could be repeated without harm. Say `true` only where the server finds out that it has
    /// seen a request before: otherwise a `POST` whose response was lost is done twice.
    pub fn retry_unsafe_methods(mut self, yes: bool) -> Self {
        self.unsafe_methods = yes;
        self
    }

    /// Asks a function about each failed attempt before the table is consulted. What it says goes before the table and
    /// the idempotence of the method, not before the limits on attempts, time and budget.
    pub fn classify(mut self, f: impl Fn(&Attempt<'_>) -> Verdict + Send + Sync + 'static) -> Self {
        self.classify = Some(Arc::new(f));
        self
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::standard()
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("max_attempts", &self.max_attempts)
            .field("base", &self.base)
            .field("cap", &self.cap)
            .field("max_elapsed", &self.max_elapsed)
            .field("max_retry_after", &self.max_retry_after)
            .field("unsafe_methods", &self.unsafe_methods)
            .field("classify", &self.classify.is_some())
            .finish()
    }
}

/// What to do after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// What the table of [`Retry`] says.
    Default,
    /// Try again after the usual pause.
    Retry,
    /// Try again after this pause.
    RetryAfter(Duration),
    /// Give up.
    Stop,
}

/// A failed attempt.
#[derive(Debug)]
pub struct Attempt<'a> {
    pub(crate) error: &'a Error,
    pub(crate) elapsed: Duration,
}

impl Attempt<'_> {
    /// What went wrong.
    pub fn error(&self) -> &Error {
        self.error
    }

    /// The status of the response, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.error.status()
    }

    /// The headers of the response, where there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.error.headers()
    }

    /// The number of the attempt; the first one is 1.
    pub fn number(&self) -> u32 {
        self.error.attempts()
    }

    /// How long the call has run, with all its attempts and the pauses between them.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The operation that was called.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.error.operation()
    }
}
