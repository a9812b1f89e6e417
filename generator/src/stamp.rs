//! What a crate holds besides the Rust that is made from the document: the runtime, copied byte for byte from `templates/`, `Cargo.toml` and
//! `README.md`. In: `ir::Crate`; out: more files in the set. Nothing here can fail.

mod bodies;
mod manifest;
mod readme;
mod runtime;
#[cfg(test)]
mod tests;
mod toml;

pub(crate) use self::runtime::stems;
use crate::files::FileSet;
use crate::ir::Crate;

/// Adds the files.
pub(crate) fn stamp(it: &Crate, files: &mut FileSet) {
    files.insert("Cargo.toml", manifest::text(it));
    files.insert("README.md", readme::text(it));
    files.insert("src/runtime.rs", runtime::index(it));
    for file in runtime::stamped(it) {
        files.insert(format!("src/runtime/{}.rs", file.stem), file.text.to_owned());
    }
}
