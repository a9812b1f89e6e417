//! The moments that a call goes by.

use std::time::Duration;

use super::facts::Facts;
use super::timer::{Deadline, Instant};
use super::transport_error::{Phase, TimeoutError};

/// When a call and its current attempt began and have to end.
#[derive(Clone, Copy)]
pub(super) struct Times {
    /// When the call began.
    pub(super) started: Instant,
    /// When the call has to end.
    pub(super) total: Deadline,
    /// When the attempt has to end, which is not after the call has to.
    pub(super) attempt: Deadline,
}

impl Times {
    /// The times of a call that begins now.
    pub(super) fn start(total: Duration) -> Self {
        let started = Instant::now();
        let total = Deadline::after(started, Some(total));
        Self {
            started,
            total,
            attempt: total,
        }
    }

    /// The same for an attempt that begins now.
    pub(super) fn attempt(self, timeout: Duration) -> Self {
        let own = Deadline::after(Instant::now(), Some(timeout));
        Self {
            attempt: own.or_earlier(self.total),
            ..self
        }
    }

    /// The same without an end, for a body that is read at the pace of whoever wants it.
    pub(super) fn unlimited(self) -> Self {
        Self {
            total: Deadline::NEVER,
            attempt: Deadline::NEVER,
            ..self
        }
    }

    /// The error for the end of the time for the whole call.
    pub(super) fn total_error(self, facts: &Facts) -> TimeoutError {
        TimeoutError::new(facts.clone(), self.started.elapsed(), Phase::Total)
    }

    /// The error for the end of the time for the attempt.
    pub(super) fn attempt_error(self, facts: &Facts) -> TimeoutError {
        let phase = if self.attempt == self.total {
            Phase::Total
        } else {
            Phase::Attempt
        };
        TimeoutError::new(facts.clone(), self.started.elapsed(), phase)
    }
}
