//! The runtime: the files of `templates/src/runtime/`, and the module that declares those of them that a crate takes.

use crate::emit::header;
use crate::ir::Crate;

/// A file of the runtime.
pub(super) struct RuntimeFile {
    /// Its name without `.rs`, which is its module.
    pub(super) stem: &'static str,
    /// Its text, byte for byte as it was compiled and tested.
    pub(super) text: &'static str,
}

/// The module file of the runtime as `templates/` has it, with everything in it.
pub(super) const INDEX: &str = "";

/// Includes files by their stems.
macro_rules! files {
    ($($stem:literal)*) => {
        &[$(RuntimeFile { stem: $stem, text: include_str!(concat!("../../../templates/src/runtime/", $stem, ".rs")) }),*]
    };
}

/// All files of the runtime, sorted.
pub(super) const RUNTIME: &[RuntimeFile] = files![
    "api_error" "auth"
];

/// The files that a crate takes.
pub(super) fn stamped(it: &Crate) -> impl Iterator<Item = &'static RuntimeFile> {
    RUNTIME.iter().filter(|file| it.runtime.contains(&file.stem))
}

/// `src/runtime.rs`: the module file of the runtime without what belongs to files that the crate does not take.
pub(super) fn index(it: &Crate) -> String {
    let lines = INDEX.lines();
    header(&it.source) + "\n\n" + &lines.collect::<Vec<_>>().join("\n") + "\n"
}
