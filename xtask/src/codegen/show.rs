//! What a run of `codegen` prints for people.

use std::fs;

use generator::FileSet;

use super::{Plan, Planned};
use crate::cli::{Codegen, Format};
use crate::compare::Changes;
use crate::diff;
use crate::error::Failure;
use crate::output::{BAD, CHANGED, GOOD, Output, STRONG, painted};
use crate::report;
use crate::workspace::Workspace;

/// The findings of all specs, unless they are part of the JSON.
pub(super) fn findings(plan: &Plan, options: &Codegen, output: &mut Output) {
    if options.format == Format::Json {
        return;
    }
    for Planned { outcome, .. } in &plan.crates {
        report::findings(&outcome.generated.diagnostics, &outcome.generated.sources, options.verbose, output);
    }
}

/// The differences if they were asked for, a line per crate, and what to do next.
pub(super) fn text(workspace: &Workspace, plan: &Plan, options: &Codegen, has_errors: bool, output: &mut Output) -> Result<(), Failure> {
    for planned in &plan.crates {
        let Some(changes) = &planned.changes else { continue };
        if options.check {
            differences(workspace, planned, changes, output)?;
        } else if options.dry_run {
            list(&planned.outcome.spec.folder, changes, output);
        }
    }
    for (folder, changes) in &plan.stale {
        if options.check {
            output.text(&diff::stale(&format!("{folder} (there is no spec of this name)")));
        } else if options.dry_run {
            list(folder, changes, output);
        }
    }
    for page in &plan.pages {
        match (options.check, options.dry_run) {
            (true, _) => output.text(&page.diff()),
            (_, true) => output.line(format_args!("{} {}", painted(CHANGED, page.verb()), page.path)),
            _ => {}
        }
    }
    let is_written = !options.check && !options.dry_run && !has_errors;
    let width = plan.crates.iter().map(|planned| planned.outcome.spec.name.len()).max().unwrap_or(0);
    for planned in &plan.crates {
        output.line(report::line(&planned.outcome, planned.changes.as_ref(), planned.time, width, is_written));
    }
    if is_written {
        for (folder, changes) in &plan.stale {
            output.line(format_args!("{}  {}", painted(STRONG, folder), painted(CHANGED, report::counts(changes, is_written))));
        }
        for page in &plan.pages {
            output.line(format_args!(
                "{}  {}",
                painted(STRONG, page.path),
                painted(CHANGED, report::happens("1", page.verb(), is_written))
            ));
        }
    }
    next(plan, options, has_errors, output);
    Ok(())
}

/// The last line: what to do now, if anything.
fn next(plan: &Plan, options: &Codegen, has_errors: bool, output: &mut Output) {
    if has_errors {
        let nothing = if options.check || options.dry_run { "" } else { "; nothing was written" };
        output.note(format_args!("{}: a spec has errors{nothing}", painted(BAD.bold(), "error")));
    } else if plan.is_up_to_date() {
        // All is said.
    } else if options.check {
        let differ = plan.crates.iter().filter(|planned| planned.changes.as_ref().is_some_and(|changes| !changes.is_empty()));
        let names: Vec<&str> = differ.map(|planned| planned.outcome.spec.name.as_str()).collect();
        // Only a run over all specs deletes stale crates and writes pages.
        let names = if plan.stale.is_empty() && plan.pages.is_empty() { format!(" {}", names.join(" ")) } else { String::new() };
        output.line(format_args!("run: cargo xtask codegen{names}"));
    } else if options.dry_run {
        output.line("nothing was written (--dry-run)");
    } else {
        output.line("the surface of a crate may have changed: run `cargo test -p tests`, then review with `cargo insta review`");
    }
}

/// Each file that differs, for `--check`.
fn differences(workspace: &Workspace, planned: &Planned, changes: &Changes, output: &mut Output) -> Result<(), Failure> {
    let folder = &planned.outcome.spec.folder;
    if is_new(planned, changes) {
        output.text(&diff::missing(&format!("{folder} ({} files)", changes.created.len())));
        return Ok(());
    }
    for path in &changes.created {
        output.text(&diff::missing(&format!("{folder}/{path}")));
    }
    for path in &changes.deleted {
        output.text(&diff::stale(&format!("{folder}/{path}")));
    }
    for path in &changes.updated {
        let standing = workspace.root.join(folder).join(path);
        let bytes = fs::read(&standing).map_err(|error| Failure::io("read", &standing, &error))?;
        let wanted = planned.outcome.generated.files.as_ref().and_then(|files| files.get(path)).unwrap_or_default();
        output.text(&diff::unified(&format!("{folder}/{path}"), &String::from_utf8_lossy(&bytes), wanted));
    }
    Ok(())
}

/// Whether nothing of a crate stands there, so that a list of its files would tell nothing.
fn is_new(planned: &Planned, changes: &Changes) -> bool {
    let wanted = planned.outcome.generated.files.as_ref().map(FileSet::len);
    changes.deleted.is_empty() && wanted == Some(changes.created.len())
}

/// The names of the files that differ, for `--dry-run`.
fn list(folder: &str, changes: &Changes, output: &mut Output) {
    let kinds = [(&changes.created, GOOD, "create"), (&changes.updated, CHANGED, "update"), (&changes.deleted, BAD, "delete")];
    for (paths, style, word) in kinds {
        for path in paths {
            output.line(format_args!("{} {folder}/{path}", painted(style, word)));
        }
    }
}
