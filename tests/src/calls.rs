//! A call of every operation of every generated crate.
//!
//! Each module takes a client and returns its cases, so that the same calls go to the checking server and to others.

pub mod hyperproof;
pub mod hyphen;
pub mod kontent;
pub mod sweatstack;
