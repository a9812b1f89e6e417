//! A limit that the client sets itself, so that the server need not refuse.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::operation::BoxFuture;
use super::timer::{Instant, sleep_until};

/// Something that every attempt waits for before it is sent.
///
/// [`RateLimiter`] is one; implement it to share a limit between processes or to use a library for it.
pub trait Throttle: Send + Sync + 'static {
    /// Waits until the next request may be sent.
    fn acquire(&self) -> BoxFuture<'_, ()>;
}

/// Lets no more requests through than a server allows in a window of time. The rest wait in the order they came.
///
/// The windows slide: in no span of that length, wherever it begins, are there more requests. Clones share the limit, so
/// one can be given to several clients. A call that waits longer than its total timeout fails with a timeout.
///
/// ```text
/// Client::builder().throttle(RateLimiter::per_second(10).and_per_minute(400))
/// ```
#[derive(Clone)]
#[must_use = "a limit does nothing until it is given to a client"]
pub struct RateLimiter {
    windows: Arc<Mutex<Vec<Window>>>,
}

impl RateLimiter {
    /// At most this many requests in any second. Zero counts as one.
    pub fn per_second(requests: u32) -> Self {
        Self::per(requests, Duration::from_secs(1))
    }

    /// At most this many requests in any minute. Zero counts as one.
    pub fn per_minute(requests: u32) -> Self {
        Self::per(requests, Duration::from_secs(60))
    }

    /// At most this many requests in any span of this length. Zero counts as one.
    pub fn per(requests: u32, span: Duration) -> Self {
        Self {
            windows: Arc::new(Mutex::new(vec![Window::new(requests, span)])),
        }
    }

    /// The same limit, and in any minute at most this many requests.
    pub fn and_per_minute(self, requests: u32) -> Self {
        self.and_per(requests, Duration::from_secs(60))
    }

    /// The same limit, and in any span of this length at most this many requests.
    pub fn and_per(self, requests: u32, span: Duration) -> Self {
        self.windows().push(Window::new(requests, span));
        self
    }

    fn windows(&self) -> std::sync::MutexGuard<'_, Vec<Window>> {
        self.windows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the first moment that all windows allow. A request that is given up meanwhile leaves its moment unused.
    fn reserve(&self) -> Instant {
        let mut windows = self.windows();
        let now = Instant::now();
        let moment = windows.iter().map(|window| window.earliest(now)).max();
        let moment = moment.unwrap_or(now);
        for window in windows.iter_mut() {
            window.take(moment);
        }
        moment
    }
}

impl Throttle for RateLimiter {
    fn acquire(&self) -> BoxFuture<'_, ()> {
        Box::pin(async {
            // Nothing is reserved before the future is polled, so that one which is dropped at once costs nothing.
            let moment = self.reserve();
            sleep_until(moment).await;
        })
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limits: Vec<_> = self
            .windows()
            .iter()
            .map(|w| (w.requests, w.span))
            .collect();
        f.debug_tuple("RateLimiter").field(&limits).finish()
    }
}

/// The last requests in a span of time.
struct Window {
    requests: usize,
    span: Duration,
    /// When the last requests are sent, oldest first; some of them lie ahead.
    taken: VecDeque<Instant>,
}

impl Window {
    fn new(requests: u32, span: Duration) -> Self {
        Self {
            requests: usize::try_from(requests).unwrap_or(usize::MAX).max(1),
            span,
            taken: VecDeque::new(),
        }
    }

    /// The first moment at which another request fits in.
    fn earliest(&self, now: Instant) -> Instant {
        let Some(place) = self.taken.len().checked_sub(self.requests) else {
            return now;
        };
        match self.taken[place].checked_add(self.span) {
            Some(free) => free.max(now),
            None => now,
        }
    }

    fn take(&mut self, moment: Instant) {
        if self.taken.len() >= self.requests {
            self.taken.pop_front();
        }
        self.taken.push_back(moment);
    }
}
