//! What the compiler and clippy are told at the root of a crate, because they would complain of names that the document chose.

use crate::ir::Allowance;
use crate::names::Names;

/// Names that clippy takes for leftovers of a draft (the default of `disallowed-names`).
const PLACEHOLDERS: &[&str] = &["baz", "foo", "quux"];

/// The lints that these names would set off.
pub(super) fn allowed(names: &Names) -> Vec<Allowance> {
    let placeholders = names.identifiers().any(|name| PLACEHOLDERS.contains(&name.as_str()));
    let letters = names.identifiers().any(|name| !name.as_str().is_ascii());
    let placeholders = placeholders
        .then_some(Allowance { lints: &["clippy::disallowed_names"], reason: "the API has parameters or properties of such names" });
    let letters = letters.then_some(Allowance {
        lints: &["confusable_idents", "mixed_script_confusables", "uncommon_codepoints"],
        reason: "the API has names in other scripts, whose letters may look like Latin ones",
    });
    placeholders.into_iter().chain(letters).collect()
}
