//! The same document gives the same bytes: a second time, and with its keys in another order.

mod shuffle;

use std::path::Path;

use generator::FileSet;

use super::support::{generate_copy, generate_member, workspace};
use shuffle::{Random, Role, shuffled};

/// Documents and the crates of them.
const DOCUMENTS: &[(&str, &str)] = &[
    ("specs/hyphen", "hyphen"),
    ("specs/hyperproof-custom-apps", "hyperproof-custom-apps"),
    ("specs/kontent-custom-apps", "kontent-custom-apps"),
    ("specs/sweatstack-applications", "sweatstack-applications"),
    ("tests/crates/obstacle", "obstacle"),
    ("tests/crates/kitchen-sink", "kitchen-sink"),
];

#[test]
fn twice() {
    for (folder, package) in DOCUMENTS {
        assert_same(package, &once(folder, package), &once(folder, package));
    }
}

#[test]
fn shuffled_keys() {
    for (folder, package) in DOCUMENTS {
        let expected = once(folder, package);
        for seed in 1..=2 {
            let copy = tempfile::tempdir().expect("a folder");
            copy_shuffled(&workspace().join(folder), copy.path(), &mut Random::new(seed), true);
            let document = copy.path().join("openapi.yaml");
            let generated = generate_copy(&document, copy.path(), &format!("{folder}/openapi.yaml"), package);
            let files = generated.files.unwrap_or_else(|| panic!("{folder}, seed {seed}: the shuffled document has errors"));
            assert_same(&format!("{package}, seed {seed}"), &expected, &files);
        }
    }
}

fn once(folder: &str, package: &str) -> FileSet {
    generate_member(&format!("{folder}/openapi.yaml"), package).files.unwrap_or_else(|| panic!("{folder} has errors"))
}

fn assert_same(what: &str, left: &FileSet, right: &FileSet) {
    let paths = |files: &FileSet| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(left), paths(right), "{what}: other files");
    for (path, text) in left {
        assert_eq!(Some(text.as_str()), right.get(path), "{what}: {path}");
    }
}

/// Copies the YAML files of a folder with their keys in another order.
fn copy_shuffled(from: &Path, to: &Path, random: &mut Random, is_root: bool) {
    for entry in std::fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() && path.file_name().is_some_and(|name| name != "src") {
            std::fs::create_dir(&target).expect("a folder in the copy");
            copy_shuffled(&path, &target, random, false);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = std::fs::read_to_string(&path).expect("a file of the document");
            let value: serde_yaml::Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            // The document is an object of the specification; other files map names to such objects.
            let role = if is_root { Role::Words } else { Role::Names };
            let shuffled = shuffled(value, role, random);
            std::fs::write(&target, serde_yaml::to_string(&shuffled).expect("YAML")).expect("a file of the copy");
        }
    }
}
