//! The committed crates are what the generator writes: `cargo xtask codegen --check` as a test.

use std::path::{Path, PathBuf};

use generator::FileSet;

use super::support::{generate_member, workspace};

#[test]
fn generated() {
    for name in folders("specs") {
        let files = generate(&format!("specs/{name}/openapi.yaml"), &name);
        let folder = workspace().join("generated").join(&name);
        compare(&name, &folder, &files, |_| true);
    }
}

#[test]
fn test_crates() {
    for name in folders("tests/crates") {
        let files = generate(&format!("tests/crates/{name}/openapi.yaml"), &name);
        let folder = workspace().join("tests/crates").join(&name);
        compare(&name, &folder, &files, |path| path.starts_with("src/") || ["Cargo.toml", "README.md"].contains(&path));
    }
}

/// No crate stands in `generated/` without a spec.
#[test]
fn every_crate_has_a_spec() {
    assert_eq!(folders("generated"), folders("specs"));
}

fn generate(document: &str, name: &str) -> FileSet {
    generate_member(document, name).files.unwrap_or_else(|| panic!("{document} has errors: run `cargo xtask lint {name}`"))
}

/// Compares both ways. `owned` says which files of the folder are the generator's.
fn compare(name: &str, folder: &Path, files: &FileSet, owned: fn(&str) -> bool) {
    let mut wrong = Vec::new();
    for (path, text) in files {
        match std::fs::read_to_string(folder.join(path)) {
            Ok(on_disk) if on_disk == *text => {}
            Ok(_) => wrong.push(format!("differs  {path}")),
            Err(_) => wrong.push(format!("missing  {path}")),
        }
    }
    for path in on_disk(folder) {
        if owned(&path) && files.get(&path).is_none() {
            wrong.push(format!("stale    {path}"));
        }
    }
    assert!(wrong.is_empty(), "{name} is not up to date:\n{}\nrun: cargo xtask codegen {name}", wrong.join("\n"));
}

/// All files below a folder, relative to it.
fn on_disk(folder: &Path) -> Vec<String> {
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(current) = open.pop() {
        for entry in std::fs::read_dir(&current).unwrap_or_else(|error| panic!("{}: {error}", current.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let relative = path.strip_prefix(folder).expect("it stands below");
                files.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files
}

fn folders(parent: &str) -> Vec<String> {
    let entries = std::fs::read_dir(workspace().join(parent)).unwrap_or_else(|error| panic!("{parent}: {error}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
