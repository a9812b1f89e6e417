//! Calls from threads without an async runtime, for the feature `blocking`.
//!
//! In: a future of this client. Out: what it gives, after the thread has waited for it. Connections and timers are driven
//! by a thread of the client's own, which its clones share; it starts with the first call and ends with the last clone.

use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use super::client::Client;
use super::error::Error;
use super::request_error::RequestError;

/// The thread that drives the calls, once there has been one.
#[derive(Default)]
pub(super) struct Driver {
    running: Mutex<Option<Running>>,
}

struct Running {
    runtime: Handle,
    /// The thread ends when this is dropped. Nobody waits for that, since the last clone may be dropped anywhere.
    _stop: oneshot::Sender<()>,
}

impl Driver {
    fn runtime(&self) -> Result<Handle, RequestError> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = &*running {
            return Ok(running.runtime.clone());
        }
        let started = start().map_err(|error| {
            RequestError::of_client(format!(
                "the thread for blocking calls cannot be started: {error}"
            ))
        })?;
        Ok(running.insert(started).runtime.clone())
    }
}

fn start() -> std::io::Result<Running> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let (stop, stopped) = oneshot::channel::<()>();
    thread::Builder::new()
        .name(concat!(env!("CARGO_CRATE_NAME"), "-blocking").to_owned())
        .spawn(move || drop(runtime.block_on(stopped)))?;
    Ok(Running {
        runtime: handle,
        _stop: stop,
    })
}

impl Client {
    /// Waits for a future of this client, in a thread without an async runtime.
    ///
    /// Calls have `send_blocking()`, and lists are iterated; this is for what else is `async`, such as reading a body
    /// piece by piece. Many threads may wait at once.
    ///
    /// # Errors
    /// [`Error::Request`] where an async runtime is running, since waiting there would hold up its other tasks: use
    /// `.await`. Closures of `spawn_blocking` count as such; there, the `Handle` of that runtime has a `block_on` too.
    pub fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        if Handle::try_current().is_ok() {
            return Err(RequestError::of_client(
                "a blocking call was made where an async runtime is running; use `.await` there",
            )
            .into());
        }
        Ok(self.inner.driver.runtime()?.block_on(future))
    }
}
