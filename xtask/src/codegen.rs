//! `cargo xtask codegen`: in specs, out crates under `generated/` and `tests/crates/`, or a statement about them.
//!
//! Writing, `--check` and `--dry-run` go the same way up to the point at which files change. Nothing changes as long as any of the asked
//! specs has an error.

mod show;

use std::time::{Duration, Instant};

use serde_json::json;

use crate::batch::{self, Outcome};
use crate::cli::{Codegen, Format};
use crate::compare::{Changes, compare, files_below};
use crate::docs::Page;
use crate::error::Failure;
use crate::output::Output;
use crate::report;
use crate::sync::{self, RealDisk, State, Unit};
use crate::units;
use crate::workspace::{Workspace, select};

/// What a run would change.
struct Plan {
    crates: Vec<Planned>,
    /// Crates whose spec is gone: their folders, and the files in them.
    stale: Vec<(String, Changes)>,
    /// The pages that differ. They are made from the generator, and so looked at when all is.
    pages: Vec<Page>,
}

/// A spec with what its crate lacks; without changes it has errors.
struct Planned {
    outcome: Outcome,
    changes: Option<Changes>,
    time: Duration,
}

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Codegen, output: &mut Output) -> Result<(), Failure> {
    let writes = !options.check && !options.dry_run;
    let lock = if writes { Some(begin(workspace, output)?) } else { None };
    if !writes && sync::is_interrupted(&workspace.root) {
        let message = "a run was cut off while it was writing; `cargo xtask codegen` mends what it left behind";
        return Err(Failure::Files(message.to_owned()));
    }

    let plan = plan(workspace, options)?;
    show::findings(&plan, options, output);
    let has_errors = plan.crates.iter().any(|planned| planned.changes.is_none());
    let written = if writes && !has_errors { write(workspace, &plan) } else { Ok(()) };
    match options.format {
        Format::Json => output.line(format_args!("{:#}", to_json(&plan, writes && !has_errors && written.is_ok()))),
        Format::Text => show::text(workspace, &plan, options, has_errors, output)?,
    }
    drop(lock);
    written?;

    if has_errors || (options.check && !plan.is_up_to_date()) { Err(Failure::Shown) } else { Ok(()) }
}

/// Takes the lock, and mends what an earlier run may have left.
fn begin(workspace: &Workspace, output: &mut Output) -> Result<std::fs::File, Failure> {
    let failed = |error: std::io::Error| Failure::Files(format!("cannot begin to write: {error}"));
    let lock = sync::lock(&workspace.root, || output.note("another run is writing; waiting for it")).map_err(failed)?;
    for place in sync::recover(&workspace.root, &RealDisk).map_err(failed)? {
        output.note(format_args!("finished {place}, which a run had left when it was cut off"));
    }
    Ok(lock)
}

/// Generates the asked specs and compares them with the disk.
fn plan(workspace: &Workspace, options: &Codegen) -> Result<Plan, Failure> {
    let specs = workspace.specs()?;
    let partial = !options.names.is_empty();
    let mut stale = Vec::new();
    for folder in if partial { Vec::new() } else { workspace.stale_crates(&specs)? } {
        let path = workspace.root.join(&folder);
        let files = files_below(&path).map_err(|error| Failure::io("read", &path, &error))?;
        stale.push((folder, Changes { deleted: files.into_iter().collect(), ..Changes::default() }));
    }
    let mut crates = Vec::new();
    for outcome in batch::all(workspace, select(specs, &options.names)?)? {
        let begin = Instant::now();
        let folder = workspace.root.join(&outcome.spec.folder);
        let compared = outcome.generated.files.as_ref().map(|files| compare(&folder, outcome.spec.owned, files)).transpose();
        let changes = compared.map_err(|error| Failure::io("read", &folder, &error))?;
        let time = outcome.time + begin.elapsed();
        crates.push(Planned { outcome, changes, time });
    }
    let pages = if partial { Vec::new() } else { Page::that_differ(workspace)? };
    Ok(Plan { crates, stale, pages })
}

/// Brings the disk to what was planned.
fn write(workspace: &Workspace, plan: &Plan) -> Result<(), Failure> {
    let units = plan.units();
    sync::apply(&workspace.root, &units, &RealDisk).map_err(|error| {
        let state =
            if sync::is_interrupted(&workspace.root) { "run `cargo xtask codegen` again to mend it" } else { "nothing was changed" };
        Failure::Files(format!("cannot write: {error}; {state}"))
    })
}

impl Plan {
    fn is_up_to_date(&self) -> bool {
        self.stale.is_empty()
            && self.pages.is_empty()
            && self.crates.iter().all(|planned| planned.changes.as_ref().is_some_and(Changes::is_empty))
    }

    /// What has to be replaced, as a whole each.
    fn units(&self) -> Vec<Unit<'_>> {
        let crates = self.crates.iter().flat_map(Planned::units);
        let stale = self.stale.iter().map(|(folder, _)| Unit { place: folder.clone(), state: State::Absent });
        crates.chain(stale).chain(self.pages.iter().map(Page::unit)).collect()
    }
}

impl Planned {
    fn units(&self) -> Vec<Unit<'_>> {
        let (Some(files), Some(changes)) = (&self.outcome.generated.files, &self.changes) else { return Vec::new() };
        units::of_crate(&self.outcome.spec.folder, self.outcome.spec.owned, files, changes)
    }
}

fn to_json(plan: &Plan, written: bool) -> serde_json::Value {
    let crates: Vec<_> =
        plan.crates.iter().map(|planned| report::to_json(&planned.outcome, planned.changes.as_ref(), planned.time)).collect();
    let stale: Vec<&String> = plan.stale.iter().map(|(folder, _)| folder).collect();
    let pages = plan.pages.is_empty();
    json!({ "up_to_date": plan.is_up_to_date(), "written": written, "crates": crates, "stale_crates": stale, "pages_up_to_date": pages })
}
