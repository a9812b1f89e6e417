//! The public surface of each committed crate, one item per line: where the review of a changed spec begins.
//!
//! It is read from the emitted files, not from the generator, so that it shows what people get. The runtime is the same in all crates
//! and is left out.

mod items;
mod text;

use std::path::{Path, PathBuf};

use super::support::{settings, workspace};

#[test]
fn surface() {
    let mut crates: Vec<PathBuf> = std::fs::read_dir(workspace().join("generated"))
        .expect("the folder of the crates")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    crates.sort();
    let mut differing = Vec::new();
    for folder in &crates {
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let text = surface_of(folder);
        let compare = || settings("").bind(|| insta::assert_snapshot!(format!("surface__{name}"), text));
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(compare)).is_err() {
            differing.push(name);
        }
    }
    assert!(differing.is_empty(), "the public surface of {} changed", differing.join(", "));
}

/// All lines, sorted.
fn surface_of(folder: &Path) -> String {
    let source = folder.join("src");
    let mut lines = Vec::new();
    for path in files(&source) {
        let relative = path.strip_prefix(&source).expect("it stands below");
        let text = std::fs::read_to_string(&path).expect("an emitted file");
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        lines.extend(items::lines(&module(relative), &file));
    }
    lines.sort();
    lines.join("\n")
}

/// The Rust files but for the runtime.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of a crate") {
        let path = entry.expect("an entry").path();
        let is_runtime = path.file_stem().is_some_and(|stem| stem == "runtime");
        if is_runtime {
            continue;
        }
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files
}

/// The module under which people find the items of a file: files inside a folder are private and shown by their parent.
fn module(relative: &Path) -> String {
    let first = relative.iter().next().expect("a file").to_string_lossy();
    match first.trim_end_matches(".rs") {
        "lib" | "client" => "crate".to_owned(),
        module => module.to_owned(),
    }
}
