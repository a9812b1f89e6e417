//! Keywords by which schemas are named and found: `$defs`, `$id`, `$anchor`, dynamic references (JSON Schema 2020-12 section 8).
//!
//! References by name have become pointers when the rewriting is done, so that the names can go.

use crate::diagnostics::Code;

use super::super::document::is_own_dialect;
use super::Draft;

/// Names and comments, which describe nothing.
const NAMES: [&str; 8] = ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$schema", "$vocabulary", "$comment", "$self"];

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    dialect(draft);
    for key in NAMES {
        draft.take(key);
    }
    for key in ["$defs", "definitions"] {
        draft.retire(key);
    }
    for key in ["$dynamicRef", "$recursiveRef"] {
        dynamic(draft, key);
    }
}

/// A schema that says in which dialect it is written.
fn dialect(draft: &mut Draft<'_, '_>) {
    let Some(node) = draft.get("$schema") else { return };
    if node.as_str().is_none_or(is_own_dialect) {
        return;
    }
    let span = node.span;
    let message = "this schema is read in the dialect of OpenAPI, whatever the one that it names means";
    draft.report(Code::UnsupportedKeyword, span, "$schema", message, "remove `$schema`, and write the schema in the dialect of OpenAPI");
}

/// A dynamic reference leads to the outermost schema of a name on the way to it. Types are static, so it is taken for a plain one.
fn dynamic(draft: &mut Draft<'_, '_>, key: &str) {
    let Some(entry) = draft.take(key) else { return };
    let known = draft.rewriter.survey.references.contains_key(&entry.value.span);
    let message = if known {
        "this dynamic reference is read as a plain one: schemas that extend the target are not looked at"
    } else {
        "this dynamic reference leads nowhere; any JSON value is offered instead"
    };
    draft.report(Code::DynamicReference, entry.value.span, key, message, "write the types out with `$ref`");
    if known && !draft.has("$ref") {
        draft.set("$ref", entry.value);
    }
}
