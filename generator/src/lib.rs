//! OpenAPI documents in, typed reqwest client crates out.
//!
//! The pipeline reads from top to bottom in [`generate`]: what is on a line knows nothing of the lines below it. Up to the gate
//! everything that is wrong is reported and the work goes on; behind the gate nothing can fail.

#[doc(hidden)]
pub mod bench;
mod check;
pub mod diagnostics;
mod emit;
mod files;
mod ir;
pub mod load;
mod lower;
mod model;
mod names;
pub mod node;
mod normalise;
mod plan;
pub mod sources;
mod stamp;
mod usage;

use std::path::Path;

use diagnostics::Diagnostics;
use load::Documents;
use sources::Sources;

pub use files::FileSet;
pub use plan::Target;

/// What a run gives.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate; `None` where an error stands against it.
    pub files: Option<FileSet>,
    /// Everything that was reported.
    pub diagnostics: Diagnostics,
    /// The files that were read, for rendering what was reported.
    pub sources: Sources,
    /// Counts for the line of outcome.
    pub counts: Counts,
}

/// What an error costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The whole crate: for documents that are one's own and can be mended.
    Strict,
    /// The smallest piece that holds it: for documents of others. Everything that was lost is reported all the same.
    Lenient,
}

/// How much of a document became Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations in the document.
    pub documented: usize,
    /// Operations that became methods.
    pub operations: usize,
    /// Types.
    pub types: usize,
}

/// Reads a document and writes the crate of it, in memory.
///
/// `base` is the folder that paths in diagnostics are relative to.
pub fn generate(document: &Path, base: &Path, target: &Target) -> Generated {
    generate_as(document, base, target, Mode::Strict)
}

/// The same, for a document of one's own or of others.
pub fn generate_as(document: &Path, base: &Path, target: &Target, mode: Mode) -> Generated {
    let mut sources = Sources::new(base);
    let mut diagnostics = Diagnostics::new();
    let Some(mut documents) = load::load(document, &mut sources, &mut diagnostics) else {
        return Generated { files: None, diagnostics, sources, counts: Counts::default() };
    };
    let (files, counts) = crate_of(&mut documents, target, mode, &mut diagnostics);
    Generated { files, diagnostics, sources, counts }
}

/// The same, for a document whose text is at hand and need not stand on a disk.
///
/// `document` gives the format by its ending, and the folder that references to other files are read from.
///
/// ```
/// use std::path::Path;
/// use generator::{Mode, Target, generate_text};
///
/// let text = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\n";
/// let target = Target { package: "pets".into(), source: "pets.yaml".into(), command: "make".into(), workspace: false };
/// let generated = generate_text(Path::new("pets.yaml"), text, &target, Mode::Strict);
/// assert!(generated.files.is_some_and(|files| files.get("src/lib.rs").is_some()));
/// ```
pub fn generate_text(document: &Path, text: impl Into<String>, target: &Target, mode: Mode) -> Generated {
    let mut sources = Sources::new(document.parent().unwrap_or(Path::new("")));
    let mut diagnostics = Diagnostics::new();
    let Some(mut documents) = load::load_text(document, text, &mut sources, &mut diagnostics) else {
        return Generated { files: None, diagnostics, sources, counts: Counts::default() };
    };
    let (files, counts) = crate_of(&mut documents, target, mode, &mut diagnostics);
    Generated { files, diagnostics, sources, counts }
}

/// The stages between reading and writing files.
fn crate_of(documents: &mut Documents, target: &Target, mode: Mode, diagnostics: &mut Diagnostics) -> (Option<FileSet>, Counts) {
    normalise::normalise(documents, diagnostics);
    check::document(documents, diagnostics);
    let api = lower::lower(documents, diagnostics);
    let usage = usage::analyse(&api);
    let names = names::assign(&api, &usage, diagnostics);
    check::api(&api, diagnostics);
    let counts = Counts { documented: lower::count(documents), operations: api.operations.len(), types: names.types.len() };

    // The gate.
    if mode == Mode::Strict && diagnostics.has_errors() {
        return (None, counts);
    }

    let planned = plan::plan(&api, &usage, &names, target);
    let mut files = emit::emit(&planned);
    stamp::stamp(&planned, &mut files);
    (Some(files), counts)
}

/// A stage whose result can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The value trees of all files, as they were written.
    Load,
    /// The value trees of all files in the words of `OpenAPI` 3.0.
    Normal,
    /// What the document means.
    Model,
    /// All names, as a table.
    Names,
    /// What the Rust looks like.
    Plan,
    /// The text of all files.
    Emit,
}

/// The result of a stage as text, for people who work on the generator.
pub fn dump(document: &Path, base: &Path, target: &Target, stage: Stage) -> (String, Diagnostics, Sources) {
    let mut sources = Sources::new(base);
    let mut diagnostics = Diagnostics::new();
    let Some(mut documents) = load::load(document, &mut sources, &mut diagnostics) else {
        return (String::new(), diagnostics, sources);
    };
    if stage != Stage::Load {
        normalise::normalise(&mut documents, &mut diagnostics);
    }
    let text = match stage {
        Stage::Load | Stage::Normal => {
            let files: Vec<String> =
                documents.files().map(|file| format!("{}\n{:#}\n", sources.path(file), documents.tree(file).to_json())).collect();
            files.concat()
        }
        _ => dump_later(&documents, target, stage, &mut diagnostics),
    };
    (text, diagnostics, sources)
}

fn dump_later(documents: &Documents, target: &Target, stage: Stage, diagnostics: &mut Diagnostics) -> String {
    let api = lower::lower(documents, diagnostics);
    let usage = usage::analyse(&api);
    let names = names::assign(&api, &usage, diagnostics);
    let planned = plan::plan(&api, &usage, &names, target);
    match stage {
        Stage::Load | Stage::Normal | Stage::Model => format!("{api:#?}\n"),
        Stage::Names => names::table(&api, &names),
        Stage::Plan => format!("{planned:#?}\n"),
        Stage::Emit => {
            let files: Vec<String> = emit::emit(&planned).iter().map(|(path, text)| format!("==> {path}\n{text}\n")).collect();
            files.concat()
        }
    }
}
