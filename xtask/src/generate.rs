//! `cargo xtask generate`: in any OpenAPI document, out a crate that builds on its own, and an account of what could not be had.
//!
//! The document is somebody else's and cannot be mended, so that an error costs the smallest piece that holds it. With `--strict` it costs
//! the crate, as it does in `codegen`.

mod folder;
mod package;
mod show;

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use generator::{Generated, Heading, Mode, Reach, Target};

use crate::batch::STACK;
use crate::cli::{Format, Generate};
use crate::compare::Changes;
use crate::error::Failure;
use crate::output::Output;

pub(crate) use folder::write;
pub(crate) use package::name;
pub(crate) use show::losses;

/// What came of a document.
pub(crate) struct Outcome {
    /// The crate and the findings.
    pub(crate) generated: Generated,
    /// The name of the package.
    pub(crate) package: String,
    /// How long it took, without writing.
    pub(crate) time: Duration,
}

/// How to generate.
#[derive(Clone, Debug)]
pub(crate) struct Request<'a> {
    /// The document.
    pub(crate) document: &'a Path,
    /// What to call the package, rather than after the document.
    pub(crate) name: Option<&'a str>,
    /// What an error costs.
    pub(crate) mode: Mode,
    /// How far references may lead.
    pub(crate) reach: Reach,
    /// The crate becomes a member of a workspace.
    pub(crate) member: bool,
}

/// Runs the command.
pub(crate) fn run(options: &Generate, output: &mut Output) -> Result<(), Failure> {
    let request = Request {
        document: &options.document,
        name: options.name.as_deref(),
        mode: if options.strict { Mode::Strict } else { Mode::Lenient },
        reach: if options.allow_outside { Reach::Anywhere } else { Reach::Folder },
        member: false,
    };
    let outcome = generate(&request)?;
    // With findings on the screen a refusal of the folder would be hard to see if it came before them.
    let written: Option<Result<Changes, Failure>> = outcome.generated.files.as_ref().map(|files| write(&options.out, files));
    let changes = written.as_ref().and_then(|written| written.as_ref().ok());
    match options.format {
        Format::Text => show::text(&outcome, changes, options, output),
        Format::Json => output.line(format_args!("{:#}", show::json(&outcome, changes, options))),
    }
    match written {
        Some(Ok(_)) => Ok(()),
        Some(Err(failure)) => Err(failure),
        None => Err(Failure::Shown),
    }
}

/// Generates a document in memory. A panic, which would be a mistake of the generator, ends in a sentence.
pub(crate) fn generate(request: &Request<'_>) -> Result<Outcome, Failure> {
    let begin = Instant::now();
    let base = std::env::current_dir().map_err(|error| Failure::io("find", Path::new("the current folder"), &error))?;
    let mut package = String::new();
    let target = |heading: &Heading| {
        let stem = request.document.file_stem().unwrap_or_default().to_string_lossy();
        package = name(request.name.into_iter().chain([heading.title.as_str(), &stem]));
        target(request, package.clone())
    };
    let ended = thread::scope(|scope| {
        let work = || generator::generate_named(request.document, &base, request.reach, request.mode, target);
        let running = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        Ok(running.map_err(|error| Failure::Files(format!("cannot start a thread: {error}")))?.join())
    })?;
    let Ok(generated) = ended else {
        let message =
            format!("the generator failed on {}: that is a mistake in the generator, please report it", request.document.display());
        return Err(Failure::Files(message));
    };
    Ok(Outcome { generated, package, time: begin.elapsed() })
}

/// What the crate is called, and what its files say about where they come from: the name of the document, not where it lies on this disk.
fn target(request: &Request<'_>, package: String) -> Target {
    let file = request.document.file_name().unwrap_or_default().to_string_lossy();
    // The name stands in comments, and between backticks in the README.
    let file: String = file.chars().map(|letter| if letter.is_control() || letter == '`' { '_' } else { letter }).collect();
    Target { package, command: format!("cargo xtask generate {file}"), source: file, workspace: request.member }
}
