//! The clock and the timers of browsers, where neither the standard library nor Tokio has any.
//!
//! In: spans of time. Out: what `timer.rs` takes from Tokio elsewhere. A browser runs a client on one thread, so what
//! belongs to JavaScript is wrapped to look like what may change threads.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use gloo_timers::future::TimeoutFuture;
use send_wrapper::SendWrapper;
pub(super) use web_time::Instant;
use web_time::web::SystemTimeExt;

/// The longest pause that `setTimeout` knows; it takes longer ones for none at all.
const LONGEST: Duration = Duration::from_millis(i32::MAX as u64);

/// A pause.
pub(super) struct Sleep(SendWrapper<TimeoutFuture>);

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut *self.0).poll(context)
    }
}

/// A pause of this length.
pub(super) fn sleep(span: Duration) -> Sleep {
    Sleep(SendWrapper::new(gloo_timers::future::sleep(
        span.min(LONGEST),
    )))
}

/// A pause until this moment.
pub(super) fn sleep_until(end: Instant) -> Sleep {
    sleep(end.saturating_duration_since(Instant::now()))
}

/// Runs a future; an error where it is not done in time.
pub(super) async fn timeout_at<F: Future>(end: Instant, future: F) -> Result<F::Output, ()> {
    let (mut future, mut end) = (pin!(future), sleep_until(end));
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        Pin::new(&mut end).poll(context).map(Err)
    })
    .await
}

/// The time of day.
pub(super) fn time_of_day() -> SystemTime {
    web_time::SystemTime::now().to_std()
}
