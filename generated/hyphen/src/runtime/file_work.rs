//! Work with files, away from the threads that must not wait.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::task::{JoinHandle, spawn_blocking};

/// Work that is being done on a thread which may wait.
pub(super) struct Work<T>(JoinHandle<io::Result<T>>);

impl<T: Send + 'static> Work<T> {
    /// Begins the work. It goes on when nobody waits for it any more.
    pub(super) fn start(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Self {
        Self(spawn_blocking(work))
    }
}

impl<T> Future for Work<T> {
    type Output = io::Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(result) => result,
            Err(error) => Err(io::Error::other(error)),
        })
    }
}
