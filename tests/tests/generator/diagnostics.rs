//! Everything that can be wrong with a document: a case of `tests/cases/diagnostics` each, its input beside what is said about it.
//!
//! A case is a file; further files that it refers to stand in a folder of the case's name. What no text file can hold is made here.

mod made;
mod mends;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use generator::Generated;
use generator::diagnostics::{Code, Severity, render};

use super::support::{cases, documents, generate, snapshots, stem};

#[test]
fn rendered() {
    let written = documents(&cases("diagnostics")).into_iter().map(|document| {
        let generated = generate(&document);
        (stem(&document), format!("{}{}", input(&document), outcome(&generated)))
    });
    let made = made::all().into_iter().map(|made| {
        let generated = made.generate();
        (made.name.to_owned(), format!("{}\n\n{}", made.what, outcome(&generated)))
    });
    snapshots("diagnostics", written.chain(made));
}

#[test]
fn every_code_has_a_case() {
    let mut triggered: BTreeSet<Code> = BTreeSet::new();
    let mut add = |generated: &Generated| triggered.extend(generated.diagnostics.iter().map(|found| found.code));
    for document in documents(&cases("diagnostics")).iter().chain(&documents(&cases(""))) {
        add(&generate(document));
    }
    for made in made::all() {
        add(&made.generate());
    }
    let missing: Vec<Code> = Code::ALL.iter().copied().filter(|code| !triggered.contains(code)).collect();
    assert_eq!(missing, [], "codes that no case reports");
}

/// The files of a case as they stand on disk.
fn input(document: &Path) -> String {
    let mut text = shown_file(document, document.parent().expect("a folder"));
    let folder = document.with_extension("");
    if folder.is_dir() {
        for further in documents(&folder) {
            text += &shown_file(&further, document.parent().expect("a folder"));
        }
    }
    text
}

fn shown_file(path: &Path, base: &Path) -> String {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.strip_prefix(base).expect("the file stands in the folder").display().to_string();
    format!("==> {name}\n{}\n\n", mends::without_mends(&String::from_utf8_lossy(&bytes)).trim_end())
}

/// What was said, and whether a crate came out: never beside an error, always without one.
fn outcome(generated: &Generated) -> String {
    let mut text = String::from("==> diagnostics\n");
    text += &render::to_text(&generated.diagnostics, &generated.sources, false);
    let errors = generated.diagnostics.count(Severity::Error);
    assert_eq!(errors > 0, generated.files.is_none(), "files are written if and only if there is no error");
    let crate_is = if generated.files.is_some() { "the crate is written" } else { "nothing is written" };
    let _ = write!(text, "\n{}: {crate_is}", render::summary(&generated.diagnostics));
    text
}
