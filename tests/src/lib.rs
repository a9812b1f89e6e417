//! What the tests of the workspace share: a reader of the specs, a server that checks requests against them, and a call
//! of every operation of every generated crate.
//!
//! Nothing here uses the generator, so that the two cannot share a mistake.

pub mod calls;
pub mod case;
pub mod check;
pub mod contract;
pub mod coverage;
pub mod credentials;
pub mod document;
pub mod json_schema;
pub mod parameters;
pub mod request;
pub mod sample;
pub mod server;
pub mod spec;

/// The examples of the project's README, which the documentation tests compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
