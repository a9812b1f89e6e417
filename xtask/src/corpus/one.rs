//! One document of a corpus, in a process of its own: in a document, out its crate and a row as JSON on the standard output.

use std::collections::BTreeMap;
use std::fs;

use generator::diagnostics::{Diagnostics, Severity};
use generator::{Mode, Reach};

use super::file_name;
use super::row::Row;
use crate::cli::CorpusOne;
use crate::error::Failure;
use crate::generate::{self, Outcome, Request};
use crate::output::Output;

/// How much memory a document may take. More ends the process, and with it only this row.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 4 * 1024 * 1024 * 1024;

/// How many errors a row quotes of a document without a crate.
const QUOTED: usize = 3;

/// Runs the command.
pub(crate) fn run(options: &CorpusOne, output: &mut Output) -> Result<(), Failure> {
    limit_memory();
    let request =
        Request { document: &options.document, name: Some(&options.name), mode: Mode::Lenient, reach: Reach::Folder, member: true };
    let outcome = generate::generate(&request)?;
    if let Some(files) = &outcome.generated.files {
        generate::write(&options.out, files)?;
    }
    output.line(row(options, &outcome).to_json());
    Ok(())
}

fn row(options: &CorpusOne, outcome: &Outcome) -> Row {
    let generated = &outcome.generated;
    let is_generated = generated.files.is_some();
    Row {
        document: file_name(&options.document),
        package: options.name.clone(),
        dialect: generated.heading.dialect.clone(),
        generated: is_generated,
        failure: if is_generated { None } else { Some(errors(&generated.diagnostics)) },
        documented: generated.counts.documented,
        emitted: generated.counts.operations,
        left_out: generate::losses(generated),
        codes: codes(&generated.diagnostics),
        seconds: outcome.time.as_secs_f64(),
        peak_mb: peak(),
        checked: None,
    }
}

fn codes(diagnostics: &Diagnostics) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for finding in diagnostics.iter() {
        *codes.entry(finding.code.id().to_owned()).or_default() += 1;
    }
    codes
}

/// The first errors, as a reason.
fn errors(diagnostics: &Diagnostics) -> String {
    let errors = diagnostics.iter().filter(|finding| finding.severity() == Severity::Error).take(QUOTED);
    errors.map(|finding| format!("{}: {}", finding.code.id(), finding.message)).collect::<Vec<_>>().join("; ")
}

/// A limit of the system. Where there is none, the machine's memory is the limit.
fn limit_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A lower limit that somebody else has set may not be raised, and is as good.
        let _ = setrlimit(Resource::Data, Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) });
    }
}

/// The most memory that this process has had, in MB, where the system tells (Linux, `proc(5)`).
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes / 1024)
}
