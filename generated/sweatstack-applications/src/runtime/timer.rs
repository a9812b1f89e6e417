//! Time: the clock, and waiting no longer than is allowed.
//!
//! In: spans of time. Out: moments, and futures that end with them. This is the one file that knows which timer there
//! is, so that tests can pause it and other platforms can have another one.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

#[cfg(not(target_arch = "wasm32"))]
use tokio::time::timeout_at;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use tokio::time::{Instant, Sleep, sleep, sleep_until};

#[cfg(target_arch = "wasm32")]
use super::timer_browser::timeout_at;
#[cfg(target_arch = "wasm32")]
pub(super) use super::timer_browser::{Instant, Sleep, sleep, sleep_until, time_of_day};

/// The time of day.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn time_of_day() -> std::time::SystemTime {
    std::time::SystemTime::now()
}

/// The moment at which something has to be done; without one there is no hurry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Deadline(Option<Instant>);

impl Deadline {
    /// No hurry.
    pub(super) const NEVER: Self = Self(None);

    /// The end of a span of time. A span that the clock cannot express never ends.
    pub(super) fn after(start: Instant, span: Option<Duration>) -> Self {
        Self(span.and_then(|span| start.checked_add(span)))
    }

    /// The earlier one of two.
    pub(super) fn or_earlier(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(two)) => Self(Some(one.min(two))),
            (one, two) => Self(one.or(two)),
        }
    }

    /// Whether this much time is left.
    pub(super) fn leaves(self, span: Duration) -> bool {
        self.0
            .is_none_or(|end| end.saturating_duration_since(Instant::now()) > span)
    }

    /// Waits for the moment; `None` where there is no hurry.
    pub(super) fn sleep(self) -> Option<Pin<Box<Sleep>>> {
        self.0.map(|end| Box::pin(sleep_until(end)))
    }

    /// Runs a future; `None` where it is not done in time.
    pub(super) async fn limit<F: Future>(self, future: F) -> Option<F::Output> {
        match self.0 {
            Some(end) => timeout_at(end, future).await.ok(),
            None => Some(future.await),
        }
    }
}
