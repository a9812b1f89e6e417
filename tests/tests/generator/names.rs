//! The obstacle course: every collision of names that we could think of, in `tests/crates/obstacle/openapi.yaml`.
//!
//! That its crate compiles without a warning is a matter of the workspace, of which it is a member. Here is the table of its names, for
//! people to read, and what must hold for every name.

use std::collections::{BTreeMap, BTreeSet};

use generator::{FileSet, Stage, Target};

use super::support::{generate_member, settings, workspace};

const DOCUMENT: &str = "tests/crates/obstacle/openapi.yaml";

#[test]
fn table() {
    let root = workspace();
    let target = Target { package: "obstacle".to_owned(), source: DOCUMENT.to_owned(), command: String::new(), workspace: true };
    let (table, diagnostics, _) = generator::dump(&root.join(DOCUMENT), &root, &target, Stage::Names);
    assert!(!diagnostics.has_errors());
    settings("names").bind(|| insta::assert_snapshot!("obstacle", table));
}

/// Disks that do not know upper from lower case hold the crate too, and so do those with short names and the names of devices.
#[test]
fn files_fit_every_disk() {
    let files = files();
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    for (path, _) in &files {
        if let Some(other) = folded.insert(path.to_lowercase(), path) {
            panic!("{path} and {other} are one file on some disks");
        }
        assert!(path.is_ascii(), "{path}: the compiler finds modules of ASCII names only");
        for part in path.split('/') {
            assert!(part.len() <= 120, "{part} is too long for some disks");
            let stem = part.split('.').next().unwrap_or_default();
            assert!(!["aux", "con", "nul", "prn", "com1", "lpt1"].contains(&stem), "{path}: {stem} is a device on Windows");
        }
    }
}

/// The same with one more component, tag and operation: nothing that was there before is called otherwise.
#[test]
fn an_addition_renames_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = std::fs::read_to_string(workspace().join(DOCUMENT)).expect("the document");
    let path = "  /zz: { get: { tags: [zz], operationId: zz, responses: { '204': { description: Done. } } } }\ncomponents:";
    let schema = "  schemas:\n    \"Zz\": { type: object, properties: { a: { type: string } } }";
    let text = text.replacen("\ncomponents:", &format!("\n{path}"), 1).replacen("\n  schemas:", &format!("\n{schema}"), 1);
    let document = folder.path().join("openapi.yaml");
    std::fs::write(&document, text).expect("the copy");
    let more = super::support::generate_copy(&document, folder.path(), DOCUMENT, "obstacle").files.expect("a crate");
    let before = files();
    let gone: BTreeSet<&String> = before.iter().map(|(path, _)| path).filter(|path| more.get(path).is_none()).collect();
    assert!(gone.is_empty(), "{gone:?}");
    let changed: Vec<&str> = before.iter().filter(|(path, text)| more.get(path) != Some(text)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, ["Cargo.toml", "README.md", "src/client.rs", "src/lib.rs", "src/mock.rs", "src/types.rs"]);
}

fn files() -> FileSet {
    generate_member(DOCUMENT, "obstacle").files.expect("the obstacle course has no error")
}
