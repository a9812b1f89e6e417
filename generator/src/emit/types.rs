//! `src/types.rs` and `src/types/*.rs`: the schemas of the document.

use std::collections::BTreeSet;

use super::scope::{DEPRECATED, Scope, World};
use super::{imports, items, print};
use crate::ir::{Source, TypeFile};

/// The file of one component schema.
pub(super) fn file(source: &Source, world: &World<'_>, it: &TypeFile) -> String {
    let mut scope = Scope::among_types(world, it.items.iter().flat_map(items::names));
    let parts: Vec<_> = it.items.iter().flat_map(|item| items::emit(item, &mut scope)).collect();
    print::file(source, &[], &scope, &parts)
}

/// The module that exports them all.
pub(super) fn index(source: &Source, world: &World<'_>, types: &[TypeFile]) -> String {
    let modules: BTreeSet<_> = types.iter().map(|file| format!("mod {};", file.module)).collect();
    let exports: BTreeSet<_> = types.iter().map(export).collect();
    let parts = [modules.into_iter().collect::<Vec<_>>().join("\n"), exports.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n")];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    print::file(source, &["Types of the API's schemas.".to_owned()], &Scope::new(world, []), &parts)
}

/// The line that exports a file, after the name that it is sorted by.
fn export(file: &TypeFile) -> (String, String) {
    let names = file.items.iter().flat_map(items::names).map(ToString::to_string).collect();
    let line = imports::list(&format!("pub use self::{}::", file.module), &names);
    let deprecated = file.items.iter().any(|item| items::docs(item).deprecated);
    let line = if deprecated { format!("#[allow(deprecated, reason = \"{DEPRECATED}\")]\n{line}") } else { line };
    (file.module.to_string(), line)
}
