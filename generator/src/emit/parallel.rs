//! Prints files beside each other. In: what to print; out: the texts in the same order, whichever thread was first.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many items a thread takes at once. A crate of fewer is printed sooner than a second thread starts.
const CHUNK: usize = 32;

/// More threads than this wait for memory rather than work.
const THREADS: usize = 8;

/// The stack of a thread: types are nested as deeply as documents are, and printers call themselves for each level.
const STACK: usize = 64 * 1024 * 1024;

/// The results of `work` for all items, in the order of the items.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(THREADS).min(items.len().div_ceil(CHUNK));
    let next = AtomicUsize::new(0);
    let take_turns = || {
        let mut done = Vec::new();
        loop {
            let begin = next.fetch_add(CHUNK, Ordering::Relaxed);
            let Some(rest) = items.get(begin..).filter(|rest| !rest.is_empty()) else { return done };
            done.push((begin, rest.iter().take(CHUNK).map(&work).collect::<Vec<R>>()));
        }
    };
    let mut chunks = thread::scope(|scope| {
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take_turns);
        // Where the system gives no thread, the work of it is done by the others.
        let helpers: Vec<_> = (1..threads).map_while(|index| start(index).ok()).collect();
        let mut chunks = take_turns();
        for helper in helpers {
            chunks.extend(helper.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        chunks
    });
    chunks.sort_by_key(|(begin, _)| *begin);
    chunks.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        for count in [0, 1, CHUNK, CHUNK + 1, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(map(&items, |item| item * 2), doubled);
        }
    }
}
