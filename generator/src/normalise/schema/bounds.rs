//! Exclusive bounds: numbers of their own since JSON Schema draft 6, marks on the plain bounds in 3.0.

use crate::diagnostics::Code;
use crate::node::{Entry, Node, Number};

use super::super::build;
use super::Draft;

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    bound(draft, "minimum", "exclusiveMinimum", |plain, exclusive| exclusive >= plain);
    bound(draft, "maximum", "exclusiveMaximum", |plain, exclusive| exclusive <= plain);
}

fn bound(draft: &mut Draft<'_, '_>, plain: &str, exclusive: &str, tighter: fn(f64, f64) -> bool) {
    let Some(node) = draft.get(exclusive).cloned() else { return };
    if node.as_bool().is_some() {
        if draft.rewriter.dialect.has_json_schema() {
            let message = format!("`{exclusive}` as a boolean belongs to OpenAPI 3.0; it is read as it is meant there");
            draft.report(Code::Mended, node.span, exclusive, message, &format!("write the bound itself under `{exclusive}`"));
        }
        return;
    }
    let Some(value) = node.as_number().and_then(Number::as_f64) else { return };
    draft.newer(exclusive, node.span, &format!("write the bound under `{plain}`, and `{exclusive}: true`"));
    let other = draft.get(plain).and_then(Node::as_number).and_then(Number::as_f64);
    let Some(entry) = draft.take(exclusive) else { return };
    if other.is_none_or(|other| tighter(other, value)) {
        let span = node.span;
        draft.object.insert(Entry::new(plain, entry.key_span, node));
        draft.object.insert(Entry::new(exclusive, entry.key_span, build::boolean(true, span)));
    }
}
