//! Room for recursion.
//!
//! The stages, and the libraries that print Rust, recurse into values as deep as those are nested. That depth is bounded, but how much stack
//! a level takes depends on the build, and the threads of tests have little.

use std::thread::{Builder, scope};

/// Far more than the deepest document takes. What is not used is never given out by the system.
const BYTES: usize = 256 * 1024 * 1024;

/// Does something on a thread with much stack, or here if the system gives no thread.
pub(crate) fn deep<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let mut work = Some(work);
    let result = scope(|scope| {
        let work = &mut work;
        let thread = Builder::new().stack_size(BYTES).spawn_scoped(scope, move || work.take().map(|work| work())).ok()?;
        // A panic goes on where it would have been without the thread.
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    });
    match (result, work) {
        (Some(result), _) => result,
        (None, Some(work)) => work(),
        (None, None) => unreachable!("the thread gives a result or was never there"),
    }
}
