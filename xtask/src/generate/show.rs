//! What a run of `generate` prints: the findings, and the account of the operations.

use std::collections::BTreeMap;

use generator::LeftOut;
use generator::diagnostics::{Code, Diagnostic, Severity, render};
use generator::sources::Sources;
use serde_json::{Value, json};

use super::Outcome;
use crate::cli::Generate;
use crate::compare::Changes;
use crate::output::{BAD, CHANGED, GOOD, Output, QUIET, STRONG, painted};
use crate::report;

/// How many findings of one code are shown in full.
const SHOWN: usize = 5;

/// How many reasons of one operation are shown.
const REASONS: usize = 3;

/// For people: the findings by code, then the account.
pub(super) fn text(outcome: &Outcome, changes: Option<&Changes>, options: &Generate, output: &mut Output) {
    let generated = &outcome.generated;
    let mut by_code: BTreeMap<(Severity, Code), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in generated.diagnostics.iter().filter(|finding| options.verbose || finding.severity() != Severity::Note) {
        by_code.entry((finding.severity(), finding.code)).or_default().push(finding);
    }
    // The errors come last, so that they are what is left on the screen.
    for ((_, code), findings) in by_code.iter().rev() {
        group(*code, findings, &generated.sources, output);
    }
    if generated.files.is_some() || generated.counts.documented > 0 {
        account(outcome, output);
    }
    match changes {
        Some(changes) => output.line(written(outcome, changes, options)),
        None if generated.files.is_none() => output.note(format_args!("{}: {}", painted(BAD.bold(), "error"), refusal(outcome, options))),
        None => {}
    }
}

/// The first findings of a code, and how many more there are.
fn group(code: Code, findings: &[&Diagnostic], sources: &Sources, output: &mut Output) {
    for finding in findings.iter().take(SHOWN) {
        output.note(format_args!("{}\n", render::diagnostic_to_text(finding, sources, output.color())));
    }
    if let more @ 1.. = findings.len().saturating_sub(SHOWN) {
        let line = format!("and {more} more {} ({}), see --format json", code.id(), code.title());
        output.note(format_args!("{}\n", painted(QUIET, line)));
    }
}

/// How many operations there are, and what became of those that have no method.
fn account(outcome: &Outcome, output: &mut Output) {
    let generated = &outcome.generated;
    let counts = &generated.counts;
    let lost = generated.left_out.len();
    let style = if lost == 0 { GOOD } else { CHANGED };
    let line = format!("{} in the document, {} emitted, {lost} left out", operations(counts.documented), counts.operations);
    output.line(painted(style, line));
    for lost in &generated.left_out {
        output.line(format_args!("  {}", left_out(lost, &generated.sources)));
    }
}

fn operations(count: usize) -> String {
    format!("{count} operation{}", if count == 1 { "" } else { "s" })
}

/// An operation that is left out, and why, on one line.
fn left_out(lost: &LeftOut, sources: &Sources) -> String {
    let id = lost.id.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
    let (line, column) = sources.line_column(lost.span);
    let place = format!("{}:{line}:{column}", sources.path(lost.span.file));
    let mut reasons: Vec<String> =
        lost.reasons.iter().take(REASONS).map(|finding| format!("{} {}", finding.code.id(), finding.message)).collect();
    if reasons.is_empty() {
        reasons.push("what it refers to has the errors above".to_owned());
    }
    // What the document calls things may hold line breaks and escape sequences.
    let line = format!("{} {}{id} at {place}: {}", lost.method, lost.path, reasons.join("; "));
    line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The line about the crate.
fn written(outcome: &Outcome, changes: &Changes, options: &Generate) -> String {
    let place = painted(STRONG, options.out.display());
    let what = if changes.is_empty() { painted(GOOD, "up to date") } else { painted(CHANGED, report::counts(changes, true)) };
    let types = outcome.generated.counts.types;
    format!("{place}  package {}  {what}  {types} types  {} ms", outcome.package, outcome.time.as_millis())
}

/// Why there is no crate.
fn refusal(outcome: &Outcome, options: &Generate) -> String {
    let summary = render::summary(&outcome.generated.diagnostics);
    let is_read = !outcome.generated.heading.dialect.is_empty();
    if options.strict && is_read {
        format!("{summary}; nothing was written, since --strict is set")
    } else {
        format!("{summary}; nothing was written, since there is no document to generate from")
    }
}

/// For programs.
pub(super) fn json(outcome: &Outcome, changes: Option<&Changes>, options: &Generate) -> Value {
    let generated = &outcome.generated;
    let counts = &generated.counts;
    json!({
        "document": options.document.to_string_lossy(),
        "dialect": generated.heading.dialect,
        "title": generated.heading.title,
        "package": outcome.package,
        "out": options.out.to_string_lossy(),
        "written": changes.is_some(),
        "created": changes.map(|changes| changes.created.len()),
        "updated": changes.map(|changes| changes.updated.len()),
        "deleted": changes.map(|changes| changes.deleted.len()),
        "operations": { "documented": counts.documented, "emitted": counts.operations, "left_out": losses(generated) },
        "types": counts.types,
        "files": generated.files.as_ref().map(generator::FileSet::len),
        "milliseconds": u64::try_from(outcome.time.as_millis()).unwrap_or(u64::MAX),
        "diagnostics": render::to_json(&generated.diagnostics, &generated.sources),
    })
}

/// The operations that are left out, with the codes and messages of the reasons.
pub(crate) fn losses(generated: &generator::Generated) -> Value {
    let one = |lost: &LeftOut| {
        let (line, column) = generated.sources.line_column(lost.span);
        let reasons: Vec<Value> =
            lost.reasons.iter().map(|finding| json!({ "code": finding.code.id(), "message": finding.message })).collect();
        json!({
            "method": lost.method,
            "path": lost.path,
            "operation_id": lost.id,
            "file": generated.sources.path(lost.span.file),
            "line": line,
            "column": column,
            "reasons": reasons,
        })
    };
    generated.left_out.iter().map(one).collect()
}
