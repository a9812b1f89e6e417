//! `src/types.rs` and `src/types/*.rs`: the schemas of the document.

use super::print::{self, Top};
use super::scope::{DEPRECATED, Scope, World};
use super::{imports, items};
use crate::ir::{Source, TypeFile};

/// The file of one component schema.
pub(super) fn file(source: &Source, world: &World<'_>, it: &TypeFile) -> String {
    let mut scope = Scope::among_types(world, it.items.iter().flat_map(items::names));
    let parts: Vec<_> = it.items.iter().flat_map(|item| items::emit(item, &mut scope)).collect();
    print::file(source, &Top::default(), &scope, parts)
}

/// The module that exports them all.
pub(super) fn index(source: &Source, world: &World<'_>, types: &[TypeFile]) -> String {
    let mut sorted: Vec<_> = types.iter().collect();
    sorted.sort_by_key(|file| file.module.as_str());
    let exports: Vec<_> = sorted.iter().map(|file| export(file)).collect();
    let modules = modules(&sorted);
    let top = Top { docs: vec!["Types of the API's schemas.".to_owned()], modules };
    print::file(source, &top, &Scope::new(world, []), vec![exports.join("\n")])
}

fn modules(sorted: &[&TypeFile]) -> String {
    let lines: Vec<_> = sorted.iter().map(|file| gated(file, format!("mod {};", file.module))).collect();
    lines.join("\n")
}

/// The line that exports a file.
fn export(file: &TypeFile) -> String {
    let line = imports::export(&file.module, file.items.iter().flat_map(items::names));
    let deprecated = file.items.iter().any(|item| items::docs(item).deprecated);
    let line = if deprecated { format!("#[allow(deprecated, reason = \"{DEPRECATED}\")]\n{line}") } else { line };
    gated(file, line)
}

/// A line that counts where the feature of the file is on.
fn gated(file: &TypeFile, line: String) -> String {
    match file.feature {
        Some(feature) => format!("#[cfg(feature = \"{feature}\")]\n{line}"),
        None => line,
    }
}
