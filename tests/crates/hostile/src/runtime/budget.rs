//! What a client may spend on retries, so that an outage does not triple the load of the server.

use std::sync::atomic::{AtomicU32, Ordering};

/// A store of tokens that all calls of a client share. A retry takes one, a success gives a fifth of one back.
pub(crate) struct Budget(AtomicU32);

impl Budget {
    /// All amounts are counted in fifths of a token.
    const RETRY: u32 = 5;
    const SUCCESS: u32 = 1;
    const FULL: u32 = 10 * Self::RETRY;

    /// A full store: ten tokens.
    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Takes a token; `false` where none is left.
    pub(crate) fn take(&self) -> bool {
        let taken = |left: u32| left.checked_sub(Self::RETRY);
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken)
            .is_ok()
    }

    /// Gives back a part of a token after a success.
    pub(crate) fn refill(&self) {
        let filled = |left: u32| (left < Self::FULL).then_some(left + Self::SUCCESS);
        // An error means that the store is full already.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, filled);
    }
}
