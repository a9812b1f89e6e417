//! Documents to begin from: those of the repository, and those of a folder that need not be in it.

use std::path::{Path, PathBuf};

use generator::diagnostics::Diagnostics;
use generator::load;
use generator::sources::Sources;
use serde_json::Value;

/// The largest document that is mutated: more small ones find more than fewer large ones.
const LARGEST: u64 = 80_000;

/// The folders of this repository that hold documents.
pub const FOLDERS: &[&str] = &[
    "specs/hyperproof-custom-apps",
    "specs/hyphen",
    "specs/kontent-custom-apps",
    "specs/sweatstack-applications",
    "tests/cases",
    "tests/cases/diagnostics",
    "tests/cases/hostile",
    "tests/crates/obstacle",
    "tests/crates/hostile",
];

/// The documents of some folders as value trees, sorted by path. What can't be read is left out.
pub fn trees(root: &Path, folders: &[impl AsRef<Path>]) -> Vec<(String, Value)> {
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|folder| documents(&root.join(folder))).collect();
    paths.sort();
    paths.iter().filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), tree(path)?))).collect()
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let small = |path: &PathBuf| path.metadata().is_ok_and(|data| data.is_file() && data.len() <= LARGEST);
    let known = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "yaml" || extension == "json");
    std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).filter(known).filter(small).collect()
}

fn tree(path: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(path).ok()?;
    let mut sources = Sources::new(Path::new("/nowhere"));
    let documents = load::load_text(&Path::new("/nowhere").join(path.file_name()?), text, &mut sources, &mut Diagnostics::new())?;
    Some(documents.root().to_json()).filter(Value::is_object)
}
