//! Tests of the generator from outside: documents in, diagnostics and crates out.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `diagnostics` | everything that can be wrong with a document, and how it is said |
//! | `cases` | one behaviour per document of `tests/cases`, with the Rust that comes of it |
//! | `names` | the obstacle course of names |
//! | `surface` | the public items of each committed crate |
//! | `stability` | a small change of a spec changes few files |
//! | `determinism` | the same document gives the same bytes |
//! | `architecture` | which module of the generator may know which |
//! | `freshness` | the committed crates are what the generator writes |
//! | `rust_version` | no dependency needs a newer compiler than a package promises |
//!
//! Snapshots are written by `INSTA_UPDATE=always cargo test -p tests --test generator` and read before they are committed.

mod architecture;
mod cases;
mod determinism;
mod diagnostics;
mod freshness;
mod names;
mod rust_version;
mod stability;
mod support;
mod surface;
