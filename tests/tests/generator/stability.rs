//! A small change of a spec changes few files: the real one of Hyphen, copied and edited.

use std::collections::BTreeSet;
use std::path::Path;

use generator::FileSet;

use super::support::{generate_copy, workspace};

/// A copy of the spec.
struct Copy {
    folder: tempfile::TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the copy");
        copy(&workspace().join("specs/hyphen"), folder.path());
        Self { folder }
    }

    /// Replaces a text that stands once in a file.
    fn edit(self, file: &str, from: &str, to: &str) -> Self {
        let path = self.folder.path().join(file);
        let text = std::fs::read_to_string(&path).expect("a file of the spec");
        assert_eq!(text.matches(from).count(), 1, "{file}: the test wants to change this, which must stand there once:\n{from}");
        std::fs::write(&path, text.replacen(from, to, 1)).expect("the copy can be changed");
        self
    }

    fn generate(&self) -> FileSet {
        let document = self.folder.path().join("openapi.yaml");
        let generated = generate_copy(&document, self.folder.path(), "specs/hyphen/openapi.yaml", "hyphen");
        generated.files.expect("the changed spec has no error")
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("the folder of the spec") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            std::fs::create_dir(&target).expect("a folder of the copy");
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a file of the copy");
        }
    }
}

/// The files that differ, and how: `+` new, `-` gone, `~` changed.
fn difference(changed: &Copy) -> Vec<String> {
    let (before, after) = (Copy::new().generate(), changed.generate());
    let paths: BTreeSet<&String> = before.iter().chain(after.iter()).map(|(path, _)| path).collect();
    paths
        .into_iter()
        .filter_map(|path| match (before.get(path), after.get(path)) {
            (None, Some(_)) => Some(format!("+ {path}")),
            (Some(_), None) => Some(format!("- {path}")),
            (old, new) if old != new => Some(format!("~ {path}")),
            _ => None,
        })
        .collect()
}

/// Edits one file and says which files of the crate differ then.
fn edited(file: &str, from: &str, to: &str) -> Vec<String> {
    difference(&Copy::new().edit(file, from, to))
}

#[test]
fn nothing_changes_without_a_change() {
    assert_eq!(difference(&Copy::new()), Vec::<String>::new());
}

#[test]
fn description_of_a_field() {
    let differing = edited("schemas/zones.yaml", "DNS name of the zone.", "Name of the zone, as DNS has it.");
    assert_eq!(differing, ["~ src/types/zone.rs"]);
}

#[test]
fn description_of_a_schema() {
    let differing = edited("schemas/zones.yaml", "description: DNS zone of an organization.", "description: A DNS zone.");
    assert_eq!(differing, ["~ src/types/zone.rs"]);
}

/// The summary stands above the method and in the table of the README.
#[test]
fn summary_of_an_operation() {
    let differing = edited("paths/zones.yaml", "summary: Get a DNS zone of an organization.", "summary: Get one DNS zone.");
    assert_eq!(differing, ["~ README.md", "~ src/zones.rs"]);
}

/// A shared response is described where each operation lists it: above the method and above the variant.
#[test]
fn description_of_a_shared_parameter() {
    let differing = edited("parameters.yaml", "description: Id of the zone.", "description: Which zone.");
    assert_eq!(differing, ["~ src/zones.rs"]);
}

#[test]
fn another_field() {
    let differing = edited(
        "schemas/zones.yaml",
        "    organization: { $ref: \"common.yaml#/Reference\" }",
        "    region: { type: string }\n    organization: { $ref: \"common.yaml#/Reference\" }",
    );
    assert_eq!(differing, ["~ src/types/zone.rs"]);
}

/// What is required stands in the constructor, and so in the example of the call that sends it.
#[test]
fn another_required_field() {
    let change = Copy::new().edit("schemas/public-keys.yaml", "    - name\n", "    - name\n    - kind\n").edit(
        "schemas/public-keys.yaml",
        "      description: Name of the public key.\n",
        "      description: Name of the public key.\n    kind: { type: string }\n",
    );
    assert_eq!(difference(&change), ["~ src/public_keys.rs", "~ src/types/public_key_create.rs"]);
}

#[test]
fn another_operation() {
    let differing = edited(
        "paths/zones.yaml",
        "  delete:\n    tags: [Zones]\n    operationId: deleteZone",
        "  put:\n    tags: [Zones]\n    operationId: verifyZone\n    responses: { \"204\": { description: Done. } }\n  delete:\n    tags: [Zones]\n    operationId: deleteZone",
    );
    assert_eq!(differing, ["~ README.md", "~ src/mock/zones.rs", "~ src/zones.rs", "+ src/zones/verify.rs"]);
}

#[test]
fn one_operation_less() {
    let text = std::fs::read_to_string(workspace().join("specs/hyphen/paths/zones.yaml")).expect("the paths");
    let operation = &text[text.find("  delete:\n").expect("the last operation")..];
    let differing = edited("paths/zones.yaml", operation, "");
    assert_eq!(differing, ["~ README.md", "~ src/mock/zones.rs", "~ src/zones.rs", "- src/zones/delete.rs"]);
}

/// A schema that something refers to has a file of its own; one that nothing refers to is no part of the API.
#[test]
fn another_schema() {
    let change = Copy::new()
        .edit("schemas/zones.yaml", "ZonePage:\n", "ZoneKind:\n  type: object\n  properties: { name: { type: string } }\nZonePage:\n")
        .edit("schemas/zones.yaml", "    meta:", "    kind: { $ref: \"#/ZoneKind\" }\n    meta:");
    assert_eq!(difference(&change), ["~ src/types.rs", "~ src/types/zone.rs", "+ src/types/zone_kind.rs"]);
}

#[test]
fn a_description_of_the_api() {
    let text = std::fs::read_to_string(workspace().join("specs/hyphen/openapi.yaml")).expect("the document");
    let title = text.lines().find(|line| line.trim_start().starts_with("title:")).expect("a title");
    let differing = edited("openapi.yaml", title, "  title: Other API");
    assert_eq!(differing, ["~ Cargo.toml", "~ README.md", "~ src/lib.rs"]);
}
