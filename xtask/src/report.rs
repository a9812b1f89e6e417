//! The line of outcome per crate, for people and for programs.

use std::time::Duration;

use generator::diagnostics::{Diagnostics, Severity, render};
use generator::sources::Sources;
use serde_json::{Value, json};

use crate::batch::Outcome;
use crate::compare::Changes;
use crate::output::{BAD, CHANGED, GOOD, Output, STRONG, painted};

/// Shows the findings of a spec: errors and warnings, and with `verbose` the notes too.
pub(crate) fn findings(diagnostics: &Diagnostics, sources: &Sources, verbose: bool, output: &mut Output) {
    let mut shown = diagnostics.clone();
    shown.retain(|finding| verbose || finding.severity() != Severity::Note);
    if !shown.is_empty() {
        output.note(render::to_text(&shown, sources, output.color()));
    }
}

/// The line of a crate: name, what became or would become of it, how large it is, how long it took.
pub(crate) fn line(outcome: &Outcome, changes: Option<&Changes>, time: Duration, width: usize, is_written: bool) -> String {
    let name = painted(STRONG, format_args!("{:width$}", outcome.spec.name));
    let Some(changes) = changes else {
        return format!("{name}  {}", painted(BAD, render::summary(&outcome.generated.diagnostics)));
    };
    let what = if changes.is_empty() { painted(GOOD, "up to date") } else { painted(CHANGED, counts(changes, is_written)) };
    let size = size(outcome);
    format!("{name}  {what}  {size}  {} ms", time.as_millis())
}

/// The files of a crate by what happened to them, as in `3 created, 1 deleted`, or would, as in `3 to create, 1 to delete`.
pub(crate) fn counts(changes: &Changes, is_written: bool) -> String {
    let parts = [(&changes.created, "create"), (&changes.updated, "update"), (&changes.deleted, "delete")];
    let parts = parts.into_iter().filter(|(paths, _)| !paths.is_empty());
    let part = |(paths, verb): (&Vec<String>, &str)| happens(&paths.len().to_string(), verb, is_written);
    parts.map(part).collect::<Vec<_>>().join(", ")
}

/// A verb that ends in e, as done or to be done.
pub(crate) fn happens(what: &str, verb: &str, is_written: bool) -> String {
    if is_written { format!("{what} {verb}d") } else { format!("{what} to {verb}") }
}

fn size(outcome: &Outcome) -> String {
    let counted = &outcome.generated.counts;
    let files = outcome.generated.files.as_ref().map_or(0, generator::FileSet::len);
    [(counted.operations, "operation"), (counted.types, "type"), (files, "file")].map(|(count, word)| counted_word(count, word)).join(", ")
}

fn counted_word(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// A crate as JSON.
pub(crate) fn to_json(outcome: &Outcome, changes: Option<&Changes>, time: Duration) -> Value {
    let generated = &outcome.generated;
    json!({
        "name": outcome.spec.name,
        "folder": outcome.spec.folder,
        "up_to_date": changes.is_some_and(Changes::is_empty),
        "created": changes.map(|changes| &changes.created),
        "updated": changes.map(|changes| &changes.updated),
        "deleted": changes.map(|changes| &changes.deleted),
        "operations": generated.counts.operations,
        "types": generated.counts.types,
        "files": generated.files.as_ref().map(generator::FileSet::len),
        "milliseconds": u64::try_from(time.as_millis()).unwrap_or(u64::MAX),
        "diagnostics": render::to_json(&generated.diagnostics, &generated.sources),
    })
}
