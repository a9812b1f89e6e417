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
mod losses;
mod lower;
mod model;
mod names;
pub mod node;
mod normalise;
mod plan;
pub mod sources;
mod stack;
mod stamp;
pub mod support;
mod usage;

use std::path::Path;

use diagnostics::Diagnostics;
use load::Documents;
use sources::Sources;

pub use files::FileSet;
pub use load::Reach;
pub use losses::LeftOut;
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
    /// The operations of the document that have no method in the crate.
    pub left_out: Vec<LeftOut>,
    /// What the document says of itself.
    pub heading: Heading,
}

impl Generated {
    /// What comes of a document that cannot be read at all.
    fn unread(sources: Sources, diagnostics: Diagnostics) -> Self {
        Self { files: None, diagnostics, sources, counts: Counts::default(), left_out: Vec::new(), heading: Heading::default() }
    }
}

/// What a document says of itself, as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// `openapi` or `swagger`, as in `OpenAPI 3.0.3`; empty where it says neither.
    pub dialect: String,
    /// `info.title`, empty where there is none.
    pub title: String,
}

impl Heading {
    fn of(documents: &Documents) -> Self {
        let root = documents.root();
        let version = |key: &str, name: &str| Some(format!("{name} {}", root.get(key)?.scalar_text()?));
        let title = root.get("info").and_then(|info| info.get("title")).and_then(node::Node::scalar_text);
        let dialect = version("openapi", "OpenAPI").or_else(|| version("swagger", "Swagger"));
        Self { dialect: dialect.unwrap_or_default(), title: title.unwrap_or_default().to_owned() }
    }
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
    generate_named(document, base, Reach::Folder, mode, |_| target.clone())
}

/// The same, for a document that may reach outside its folder, and whose crate is called after what the document says of itself.
pub fn generate_named(document: &Path, base: &Path, reach: Reach, mode: Mode, target: impl FnOnce(&Heading) -> Target) -> Generated {
    let mut sources = Sources::new(base);
    let mut diagnostics = Diagnostics::new();
    match load::load_within(document, reach, &mut sources, &mut diagnostics) {
        Some(documents) => generate_loaded(documents, sources, diagnostics, mode, target),
        None => Generated::unread(sources, diagnostics),
    }
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
    match load::load_text(document, text, &mut sources, &mut diagnostics) {
        Some(documents) => generate_loaded(documents, sources, diagnostics, mode, |_| target.clone()),
        None => Generated::unread(sources, diagnostics),
    }
}

/// The stages between reading and writing files.
fn generate_loaded(
    documents: Documents,
    sources: Sources,
    mut diagnostics: Diagnostics,
    mode: Mode,
    target: impl FnOnce(&Heading) -> Target,
) -> Generated {
    if !check::is_description(&documents, &mut diagnostics) {
        return Generated::unread(sources, diagnostics);
    }
    let heading = Heading::of(&documents);
    let target = target(&heading);
    stack::deep(|| stages(documents, sources, diagnostics, mode, heading, &target))
}

fn stages(
    mut documents: Documents,
    sources: Sources,
    mut diagnostics: Diagnostics,
    mode: Mode,
    heading: Heading,
    target: &Target,
) -> Generated {
    let documented = losses::documented(&documents);
    normalise::normalise(&mut documents, &mut diagnostics);
    check::document(&documents, &mut diagnostics);
    let api = lower::lower(&documents, &mut diagnostics);
    let usage = usage::analyse(&api);
    let names = names::assign(&api, &usage, &mut diagnostics);
    check::api(&documents, &api, &mut diagnostics);
    let left_out = losses::left_out(&documented, &api, &diagnostics);
    let counts = Counts {
        documented: documented.len(),
        operations: api.operations.iter().filter(|it| it.stream.is_none()).count(),
        types: names.types.len(),
    };

    // The gate.
    let files = if mode == Mode::Strict && diagnostics.has_errors() {
        None
    } else {
        let planned = plan::plan(&api, &usage, &names, target);
        let mut files = emit::emit(&planned);
        stamp::stamp(&planned, &mut files);
        Some(files)
    };
    Generated { files, diagnostics, sources, counts, left_out, heading }
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
    stack::deep(|| dump_here(document, base, target, stage))
}

fn dump_here(document: &Path, base: &Path, target: &Target, stage: Stage) -> (String, Diagnostics, Sources) {
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
