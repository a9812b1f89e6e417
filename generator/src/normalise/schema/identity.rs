//! Keywords by which schemas are named and found: `$defs`, `$id`, `$anchor`, dynamic references (JSON Schema 2020-12 section 8).
//!
//! References by name have become pointers when the rewriting is done, so that the names can go.

use crate::diagnostics::Code;

use super::Draft;

/// Names and comments, which describe nothing.
const NAMES: [&str; 8] = ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$schema", "$vocabulary", "$comment", "$self"];

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
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
