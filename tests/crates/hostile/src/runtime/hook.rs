//! Hooks: code of the user's that watches calls, and adds headers to them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use super::error::Error;
use super::facts::Facts;
use super::operation::OperationInfo;
use super::token::BoxError;

/// Watches the calls of a client, and adds headers to their requests. All methods have a default that does nothing.
///
/// Hooks never see credentials, cookies, or headers that are marked as sensitive: those are added after
/// [`Hook::before_send`]. They are called in the order in which the client got them, on the task of the call, so they
/// should not block.
pub trait Hook: Send + Sync + 'static {
    /// Before each attempt. Headers may be added, changed and removed; those that are do not follow a redirect to another
    /// origin.
    ///
    /// # Errors
    /// The call fails without being sent, with an error that has this one as its source.
    fn before_send(
        &self,
        _context: &CallContext<'_>,
        _headers: &mut HeaderMap,
    ) -> Result<(), BoxError> {
        Ok(())
    }

    /// After each attempt that got a response, before its body is read. Redirects that are followed do not count as
    /// responses; `elapsed` is the time of this attempt.
    fn after_response(
        &self,
        _context: &CallContext<'_>,
        _status: StatusCode,
        _headers: &HeaderMap,
        _elapsed: Duration,
    ) {
    }

    /// Before the pause that comes before another attempt. After a 401 that a new token may mend there is no pause.
    fn on_retry(&self, _context: &CallContext<'_>, _error: &Error, _delay: Duration) {}

    /// When the call has failed for good.
    fn on_error(&self, _context: &CallContext<'_>, _error: &Error) {}
}

/// The call that a hook is told about.
pub struct CallContext<'a> {
    facts: &'a Facts,
    attempt: u32,
}

impl CallContext<'_> {
    /// The operation; for a call of an undocumented endpoint it has the id `request`.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    /// The method.
    pub fn method(&self) -> &'static Method {
        &self.facts.operation.method
    }

    /// The path template of the operation, such as `/projects/{projectId}`, or the path of an undocumented endpoint.
    pub fn path(&self) -> &str {
        self.facts.path()
    }

    /// The number of the attempt; the first one is 1. It is 0 where a call failed before anything could be sent.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }
}

impl fmt::Debug for CallContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("call", &format_args!("{}", self.facts))
            .field("attempt", &self.attempt)
            .finish()
    }
}

/// The hooks of a client.
#[derive(Clone, Default)]
pub(super) struct Hooks(Vec<Arc<dyn Hook>>);

impl Hooks {
    pub(super) fn add(&mut self, hook: impl Hook) {
        self.0.push(Arc::new(hook));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Stops at the first hook that refuses. The attempt has not been counted yet.
    pub(super) fn before_send(
        &self,
        facts: &Facts,
        headers: &mut HeaderMap,
    ) -> Result<(), BoxError> {
        let context = CallContext {
            facts,
            attempt: facts.attempts + 1,
        };
        self.0
            .iter()
            .try_for_each(|hook| hook.before_send(&context, headers))
    }

    pub(super) fn after_response(
        &self,
        facts: &Facts,
        status: StatusCode,
        headers: &HeaderMap,
        elapsed: Duration,
    ) {
        for hook in &self.0 {
            hook.after_response(&context(facts), status, headers, elapsed);
        }
    }

    pub(super) fn on_retry(&self, facts: &Facts, error: &Error, delay: Duration) {
        for hook in &self.0 {
            hook.on_retry(&context(facts), error, delay);
        }
    }

    pub(super) fn on_error(&self, facts: &Facts, error: &Error) {
        for hook in &self.0 {
            hook.on_error(&context(facts), error);
        }
    }
}

fn context(facts: &Facts) -> CallContext<'_> {
    CallContext {
        facts,
        attempt: facts.attempts,
    }
}
