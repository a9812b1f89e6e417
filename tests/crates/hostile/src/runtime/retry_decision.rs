//! Decides whether a failed attempt is followed by another one, and after which pause.
//!
//! In: the settings, the failure, and a random number. Out: the pause, or nothing where the failure is the result. The
//! decision knows no clock and no dice, so that tests can go through all of it.

use std::time::Duration;

use http::Method;

use super::fault::Fault;
use super::retry::{Attempt, Retry, Verdict};

/// The least longest pause after a server said that it is asked too much.
const THROTTLED_BASE: Duration = Duration::from_secs(1);

/// Whether sending the request twice does what sending it once does (RFC 9110, section 9.2.2; QUERY is a safe method).
pub(crate) fn is_idempotent(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::TRACE,
        Method::PUT,
        Method::DELETE,
        Method::QUERY,
    ]
    .contains(method)
}

/// The pause before the next attempt; `None` where there is none.
///
/// `is_safe` tells whether the request may reach the server twice. `random` is at least 0 and less than 1.
pub(crate) fn pause(
    retry: &Retry,
    attempt: &Attempt<'_>,
    is_safe: bool,
    random: f64,
) -> Option<Duration> {
    if attempt.number() >= retry.max_attempts {
        return None;
    }
    let fault = Fault::of(attempt.error);
    let verdict = match &retry.classify {
        Some(classify) => classify(attempt),
        None => Verdict::Default,
    };
    let is_safe = is_safe || retry.unsafe_methods;
    let pause = match verdict {
        Verdict::Stop => return None,
        Verdict::Default if fault == Fault::Final || !(is_safe || fault.is_harmless()) => {
            return None;
        }
        Verdict::RetryAfter(pause) => pause,
        Verdict::Default | Verdict::Retry => match attempt.error.retry_after() {
            Some(wait) if wait > retry.max_retry_after => return None,
            // Others were told the same moment, so not all may come at it.
            Some(wait) => wait.saturating_add(retry.base.mul_f64(random)),
            None => backoff(retry, attempt, random),
        },
    };
    let end = attempt.elapsed.saturating_add(pause);
    (end <= retry.max_elapsed).then_some(pause)
}

/// The pause without a word of the server, which doubles with each attempt up to the cap.
///
/// Between nothing and all of it is best after a failure that has hit few ("full jitter"). After a server has said that
/// it is asked too much, a pause of nothing would be wrong: then it is at least half of it ("equal jitter").
fn backoff(retry: &Retry, attempt: &Attempt<'_>, random: f64) -> Duration {
    let is_throttled = attempt
        .status()
        .is_some_and(|status| matches!(status.as_u16(), 429 | 503));
    let base = if is_throttled {
        retry.base.max(THROTTLED_BASE)
    } else {
        retry.base
    };
    let doublings = attempt.number().saturating_sub(1).min(31);
    let longest = base.saturating_mul(1 << doublings).min(retry.cap);
    if is_throttled {
        longest.mul_f64(0.5 + random / 2.0)
    } else {
        longest.mul_f64(random)
    }
}
