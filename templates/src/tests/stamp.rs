//! The rules that make the files of the runtime fit to be copied into a generated crate.

use std::fs;
use std::path::Path;

/// The files that an API may have no use for. Nothing but the generated code may need them.
const OPTIONAL: [&str; 19] = [
    "base64",
    "body_chain",
    "client_credentials",
    "date",
    "date_time",
    "event_parser",
    "event_stream",
    "field",
    "json_lines",
    "location",
    "multipart",
    "part",
    "refresh_token",
    "secret",
    "token_endpoint",
    "token_format",
    "union",
    "unknown",
    "values",
];

/// Optional files that files for every API need all the same.
const NEEDED: [&str; 1] = ["location"];

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_module_file_has_nothing_but_one_module_per_file_and_its_exports() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let text = fs::read_to_string(folder.join("runtime.rs")).unwrap();
    let modules: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    let names: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(modules, names);
    let starts = [
        "//!",
        "#[cfg(",
        "pub mod ",
        "pub use self::",
        "pub(crate) use self::",
        "    ",
        "};",
    ];
    for line in text.lines().filter(|line| !line.is_empty()) {
        assert!(starts.iter().any(|start| line.starts_with(start)), "{line}");
    }
}

#[test]
fn files_name_neither_their_crate_nor_generated_code() {
    for (name, text) in files() {
        assert!(
            text.starts_with("//! "),
            "{name} does not say what it is for"
        );
        assert!(!text.contains("cfg(test)"), "{name} holds tests");
        for forbidden in ["templates", "super::super", "```rust", "```\n///"] {
            let outside_text = text.replace("```text", "").replace("/// ```\n", "");
            assert!(!outside_text.contains(forbidden), "{name} has {forbidden}");
        }
        let own_paths = text.replace("$crate::runtime::", "");
        assert!(
            !own_paths.contains("crate::"),
            "{name} has a path from the root of the crate"
        );
    }
}

#[test]
fn optional_files_are_not_needed_by_the_others() {
    for (name, text) in files() {
        for optional in OPTIONAL
            .iter()
            .filter(|optional| !NEEDED.contains(optional))
        {
            let used = text.contains(&format!("super::{optional}::"));
            assert!(
                !used || OPTIONAL.contains(&name.as_str()),
                "{name} needs {optional}"
            );
        }
    }
}
