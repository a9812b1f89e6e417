//! Arrays: tuples, and items that are booleans (JSON Schema 2020-12 core section 10.3.1).

use crate::diagnostics::Code;
use crate::node::{Entry, Node, Value};

use super::super::build;
use super::super::rewrite::Rewriter;
use super::Draft;

/// Keywords that may look at items too, so that "all others" depends on them.
const OTHERS: [&str; 5] = ["allOf", "anyOf", "oneOf", "$ref", "contains"];

/// The schemas of a tuple's positions. Those that nothing fits end the array before them and have no type.
pub(super) fn positions(rewriter: &mut Rewriter<'_>, node: &Node, at: &str) -> Node {
    let Value::Array(items) = &node.value else { return node.clone() };
    let folded = items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.as_bool() != Some(false))
        .map(|(index, item)| super::schema(rewriter, item, &format!("{at}/{index}")));
    build::array(folded.collect(), node.span)
}

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    tuple(draft);
    unevaluated(draft);
    items(draft);
    without_items(draft);
    if draft.has("contains") {
        draft.take("minContains");
        draft.take("maxContains");
    }
    draft.leave_to_server("contains", Code::ValueRule, "nothing to do: callers see to it that such an item is there");
}

/// Positions with types of their own become one type for all items.
fn tuple(draft: &mut Draft<'_, '_>) {
    let old_form = draft.get("items").is_some_and(|items| items.as_array().is_some());
    let (positions, rest) = if old_form && !draft.has("prefixItems") {
        (draft.take("items"), draft.take("additionalItems"))
    } else if draft.has("prefixItems") {
        let rest = draft.take("items");
        let unevaluated = if rest.is_none() && !OTHERS.iter().any(|key| draft.has(key)) { draft.take("unevaluatedItems") } else { None };
        (draft.take("prefixItems"), rest.or(unevaluated))
    } else {
        draft.take("additionalItems");
        return;
    };
    let Some(positions) = positions else { return };
    let Value::Array(schemas) = positions.value.value else { return };
    draft.newer(&positions.key, positions.key_span, "write `items` with one schema for all items");
    let length = schemas.len();
    let mut branches = schemas;
    let rest_value = rest.as_ref().map(|entry| &entry.value);
    match rest_value.map(|rest| &rest.value) {
        Some(Value::Bool(true)) => branches = Vec::new(),
        Some(Value::Bool(false)) if !draft.has("maxItems") => draft.set("maxItems", build::count(length, positions.value.span)),
        Some(Value::Object(_)) => branches.extend(rest_value.cloned()),
        _ => {}
    }
    let branches = build::distinct(branches);
    if branches.len() != 1 {
        let message = "the positions of this array are not typed: every item may be any of their types";
        draft.report(
            Code::TupleItems,
            positions.key_span,
            &positions.key,
            message,
            "use an object, whose properties have types of their own",
        );
    }
    let items = build::any_of(branches, positions.value.span);
    draft.object.insert(Entry::new("items", positions.key_span, items));
}

/// Items that no other keyword looks at. Without keywords that could, these are all items.
fn unevaluated(draft: &mut Draft<'_, '_>) {
    let alone = !draft.has("items") && !OTHERS.iter().any(|key| draft.has(key));
    let Some(node) = draft.get("unevaluatedItems").cloned() else { return };
    match node.as_bool() {
        Some(true) => drop(draft.take("unevaluatedItems")),
        _ if alone => {
            draft.take("unevaluatedItems");
            draft.set("items", node);
        }
        _ => draft.leave_to_server("unevaluatedItems", Code::ValueRule, "describe all items under `items`"),
    }
}

/// Until 3.1 a list has to say what it holds.
fn without_items(draft: &mut Draft<'_, '_>) {
    if draft.typ() != Some("array") || draft.has("items") || draft.rewriter.dialect.has_json_schema() {
        return;
    }
    let Some(span) = draft.get("type").map(|node| node.span) else { return };
    draft.report(Code::Mended, span, "type", "this array has no `items`; it is read as an array of any values", "add `items`");
}

/// A boolean under `items`: any items, or none at all.
fn items(draft: &mut Draft<'_, '_>) {
    let Some(node) = draft.get("items").cloned() else { return };
    let Some(value) = node.as_bool() else { return };
    draft.newer("items", node.span, "write a schema");
    draft.set("items", build::any(node.span));
    if !value {
        draft.set("maxItems", build::count(0, node.span));
    }
}
