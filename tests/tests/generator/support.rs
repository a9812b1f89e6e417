//! What the modules share: where things are, and how a document is generated from.

use std::path::{Path, PathBuf};

use generator::{Generated, Target};

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests stand in the workspace").to_owned()
}

/// The folder of this test binary's sources and snapshots.
pub(crate) fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generator")
}

/// A folder of cases.
pub(crate) fn cases(group: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(group)
}

/// Generates the crate of a case. Paths in headers and diagnostics are relative to the folder of the document.
pub(crate) fn generate(document: &Path) -> Generated {
    let base = document.parent().expect("a document stands in a folder");
    let name = document.file_name().expect("a document is a file").to_string_lossy();
    let stem = document.file_stem().expect("a document has a name").to_string_lossy();
    let target = Target {
        package: stem.clone().into_owned(),
        source: name.into_owned(),
        command: format!("cargo xtask codegen {stem}"),
        workspace: true,
    };
    generator::generate(document, base, &target)
}

/// Generates a member of the workspace from its own spec, as `cargo xtask codegen` does.
pub(crate) fn generate_member(document: &str, package: &str) -> Generated {
    let root = workspace();
    generate_copy(&root.join(document), &root, document, package)
}

/// The same with a document that stands elsewhere but is called by its place in the workspace.
pub(crate) fn generate_copy(document: &Path, base: &Path, source: &str, package: &str) -> Generated {
    let target = Target {
        package: package.to_owned(),
        source: source.to_owned(),
        command: format!("cargo xtask codegen {package}"),
        workspace: true,
    };
    generator::generate(document, base, &target)
}

/// The documents of a folder of cases, sorted by name.
pub(crate) fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .collect();
    documents.sort();
    documents
}

/// The stem of a path.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().expect("a document has a name").to_string_lossy().into_owned()
}

/// Settings that name snapshots by what they show and nothing else.
pub(crate) fn settings(folder: &str) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path(here().join("snapshots").join(folder));
    settings
}

/// Compares one snapshot per document, and goes on after a difference, so that one run shows all of them.
pub(crate) fn snapshots(folder: &str, shown: impl IntoIterator<Item = (String, String)>) {
    let settings = settings(folder);
    let mut differing = Vec::new();
    let mut names = Vec::new();
    for (name, text) in shown {
        let compare = || settings.bind(|| insta::assert_snapshot!(name.clone(), text));
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(compare)).is_err() {
            differing.push(name.clone());
        }
        names.push(name);
    }
    assert!(differing.is_empty(), "{} snapshots differ: {}", differing.len(), differing.join(", "));
    assert_eq!(strays(folder, &names), Vec::<String>::new(), "snapshots of cases that are gone: delete them");
}

/// Snapshots that no case refers to any more.
fn strays(folder: &str, names: &[String]) -> Vec<String> {
    documents(&here().join("snapshots").join(folder))
        .iter()
        .filter_map(|path| path.file_name()?.to_str()?.strip_suffix(".snap").map(str::to_owned))
        .filter(|name| !names.contains(name))
        .collect()
}
