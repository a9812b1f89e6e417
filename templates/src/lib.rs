//! The runtime of the generated clients, as a crate of its own so that it is compiled and tested where it is written.
//!
//! The generator copies the files of `src/runtime/` byte for byte into each generated crate and writes that crate's
//! `src/runtime.rs` itself. The tests therefore live beside the runtime, not inside it.
#![forbid(unsafe_code)]

// The macros have no user here but the tests.
#[cfg_attr(not(test), allow(unused_imports))]
pub mod runtime;

#[cfg(test)]
mod tests;
