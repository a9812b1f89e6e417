//! One behaviour per document of `tests/cases`: the input beside the Rust that comes of it.
//!
//! The first comment of a case says what it is about, and a comment `# show:` lists what of the crate is of interest (see [`select`]).

mod select;

use std::fmt::Write as _;
use std::path::Path;

use generator::Generated;

use super::support::{cases, documents, generate, snapshots, stem};

#[test]
fn emitted() {
    let mut missing = Vec::new();
    let mut shown = Vec::new();
    for document in documents(&cases("")) {
        match show(&document, &generate(&document)) {
            Ok(text) => shown.push((stem(&document), text)),
            Err(problem) => missing.push(format!("{}: {problem}", document.display())),
        }
    }
    assert!(missing.is_empty(), "what these cases ask to see is not there:\n{}", missing.join("\n"));
    snapshots("cases", shown);
}

/// Whatever a case shows, all files of its crate are Rust.
#[test]
fn every_file_parses() {
    for document in documents(&cases("")) {
        let generated = generate(&document);
        for (path, text) in
            generated.files.iter().flatten().filter(|(path, _)| Path::new(path).extension().is_some_and(|extension| extension == "rs"))
        {
            if let Err(error) = syn::parse_file(text) {
                panic!("{}: {path}: {error}", document.display());
            }
        }
    }
}

/// The text of a snapshot, or what it asks for in vain.
fn show(document: &Path, generated: &Generated) -> Result<String, String> {
    let input = std::fs::read_to_string(document).expect("a case can be read");
    let mut text = format!("{}\n\n", input.trim_end());
    text += &findings(generated);
    let files = generated.files.as_ref().ok_or_else(|| format!("no crate came out\n{}", findings(generated)))?;
    let selectors = select::selectors(&input);
    if selectors.is_empty() {
        return Err("there is no `# show:` line".to_owned());
    }
    for selector in selectors {
        let _ = write!(text, "==> {selector}\n{}\n\n", selector.pick(files)?);
    }
    Ok(text)
}

/// A line per finding: a case is about the Rust, how findings look is shown elsewhere.
fn findings(generated: &Generated) -> String {
    let mut text = String::new();
    for found in generated.diagnostics.iter() {
        let (line, column) = generated.sources.line_column(found.primary.span);
        let _ = writeln!(text, "{line}:{column} {} {}", found.code, found.message);
    }
    if text.is_empty() { text } else { format!("==> findings\n{text}\n") }
}
