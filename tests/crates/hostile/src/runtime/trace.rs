//! Where the calls tell what they do.
//!
//! In: a call, its attempts, and what they come to. Out: nothing that the call depends on. With the feature `tracing` these
//! are spans and events; without it the same names do nothing.

#[cfg(not(feature = "tracing"))]
pub(super) use super::trace_off::{AttemptSpan, CallSpan, retrying};
#[cfg(feature = "tracing")]
pub(super) use super::trace_spans::{AttemptSpan, CallSpan, retrying};
