//! Hostile documents for the generator.
//!
//! | module | in → out |
//! | --- | --- |
//! | `seeds` | folders → value trees of real documents |
//! | `choices` | bytes of a fuzzer, or a seed → decisions |
//! | `mutate` | tree, decisions → the text of a hostile document |
//! | `run` | text → the crate, or the first promise that it breaks |
//! | `oracle`, `markdown`, `manifest` | files of a crate → the first promise that they break |
//!
//! `cargo +nightly fuzz run document` and `.. load` search where the code leads them; `cargo run --release --bin soak` counts through seeds.
//! What they find is kept as a small document in `tests/cases/hostile`. `generator/tests/mutations.rs` takes in the same files, so that
//! `cargo test` runs a few mutations of each document.

pub mod choices;
pub mod manifest;
pub mod markdown;
pub mod mutate;
pub mod odd;
pub mod oracle;
pub mod run;
pub mod seeds;
