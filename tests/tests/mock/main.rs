//! The feature `mock` of the generated crates: what a user's tests look like, and the sample of every operation.

use std::io::Write;

mod hyphen;
mod kontent;
mod samples;
mod wire_crate;

/// Writes where a test that passes is seen, too: the macros that print are captured.
fn show(line: &str) {
    let mut out = std::io::stderr();
    writeln!(out, "{line}").expect("stderr is open");
}
