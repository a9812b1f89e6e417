//! The stages one by one, for the benches. No part of the interface: it changes with the pipeline.

use crate::diagnostics::Diagnostics;
use crate::files::FileSet;
use crate::ir;
use crate::load::Documents;
use crate::model::Api;
use crate::names::{self, Names};
use crate::plan::{self, Target};
use crate::usage::{self, Usage};
use crate::{check, emit, lower, normalise, stamp};

/// What a document means.
pub struct Lowered {
    api: Api,
    usage: Usage,
}

/// What the Rust looks like.
pub struct Planned(ir::Crate);

/// All names.
pub struct Named(Names);

/// Folds all versions of the specification into one.
pub fn normalise(documents: &mut Documents) {
    normalise::normalise(documents, &mut Diagnostics::new());
}

/// Checks the document, finds out what it means, and checks that.
pub fn lower(documents: &Documents) -> Lowered {
    let mut diagnostics = Diagnostics::new();
    check::document(documents, &mut diagnostics);
    let api = lower::lower(documents, &mut diagnostics);
    let usage = usage::analyse(&api);
    check::api(documents, &api, &mut diagnostics);
    Lowered { api, usage }
}

/// Gives everything its name.
pub fn names(lowered: &Lowered) -> Named {
    Named(names::assign(&lowered.api, &lowered.usage, &mut Diagnostics::new()))
}

/// Plans the crate.
pub fn plan(lowered: &Lowered, names: &Named, target: &Target) -> Planned {
    Planned(plan::plan(&lowered.api, &lowered.usage, &names.0, target))
}

/// Spells the crate.
pub fn emit(planned: &Planned) -> FileSet {
    let mut files = emit::emit(&planned.0);
    stamp::stamp(&planned.0, &mut files);
    files
}
