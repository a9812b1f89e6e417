//! `$ref` with other keywords beside it: all of them hold since 3.1, none of them before.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node, Value};

use super::super::build;
use super::Draft;

/// Keywords that describe rather than restrict; nobody misses them in 3.0.
const TEXTS: [&str; 8] = ["title", "description", "summary", "example", "default", "deprecated", "externalDocs", "xml"];

/// Keywords that only say which values of a type are allowed.
const LIMITS: [&str; 11] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    if draft.get("$ref").is_none_or(|reference| reference.as_str().is_none()) {
        return;
    }
    let plain = |entry: &Entry| entry.key == "$ref" || entry.key.starts_with("x-");
    if draft.object.iter().all(plain) {
        return;
    }
    if draft.rewriter.dialect.has_json_schema() {
        forget_same_type(draft);
        forget_limits(draft);
        if let Some(summary) = draft.take("summary").filter(|_| !draft.has("description")) {
            draft.set("description", summary.value);
        }
    } else if draft.get("nullable").and_then(Node::as_bool) == Some(true) {
        let Some(span) = draft.get("nullable").map(|node| node.span) else { return };
        let help = "write `allOf` with the reference in it, and `nullable: true` beside `allOf`";
        draft.report(
            Code::Mended,
            span,
            "nullable",
            "`nullable` beside `$ref` has no effect in OpenAPI 3.0; it is read as it is meant",
            help,
        );
        ignored(draft);
        keep_texts(draft);
    } else {
        ignored(draft);
        return;
    }
    if !draft.object.iter().all(plain) {
        wrap(draft);
    }
}

/// Reports siblings that would say something about the type.
fn ignored(draft: &mut Draft<'_, '_>) {
    let same = same_type(draft);
    let says_something = |entry: &&Entry| {
        let key = entry.key.as_str();
        key != "$ref" && key != "nullable" && !(key == "type" && same) && !key.starts_with("x-") && !TEXTS.contains(&key)
    };
    let diagnostics: Vec<Diagnostic> = draft
        .object
        .iter()
        .filter(says_something)
        .map(|entry| {
            Diagnostic::new(Code::SiblingIgnored, entry.key_span, format!("`{}` beside `$ref` has no effect in OpenAPI 3.0", entry.key))
                .pointer(draft.pointer(&entry.key))
                .help("write `allOf` with the reference and a schema that says the rest")
        })
        .collect();
    for diagnostic in diagnostics {
        draft.rewriter.report(diagnostic);
    }
}

fn keep_texts(draft: &mut Draft<'_, '_>) {
    let keys: Vec<String> = draft.object.keys().map(str::to_owned).collect();
    for key in keys.iter().filter(|key| !matches!(key.as_str(), "$ref" | "nullable") && !key.starts_with("x-")) {
        if !TEXTS.contains(&key.as_str()) {
            draft.take(key);
        }
    }
}

/// A `type` beside the reference that the target has too would only make a second type of it.
fn forget_same_type(draft: &mut Draft<'_, '_>) {
    if same_type(draft) {
        draft.take("type");
    }
}

/// Limits beside the reference would make a second type of it as well, one that can't even hold them.
fn forget_limits(draft: &mut Draft<'_, '_>) {
    for key in LIMITS {
        draft.leave_to_server(key, Code::ValueRule, "nothing to do: callers see to it that values fit");
    }
    draft.take("exclusiveMinimum");
    draft.take("exclusiveMaximum");
}

fn same_type(draft: &Draft<'_, '_>) -> bool {
    let (Some(reference), Some(typ)) = (draft.get("$ref"), draft.typ()) else { return false };
    let target = draft.rewriter.survey.references.get(&reference.span).and_then(|found| draft.rewriter.documents.node(&found.target));
    target.and_then(|target| target.get("type")).and_then(Node::as_str) == Some(typ)
}

/// The reference as the first part of an `allOf`, with the siblings around.
fn wrap(draft: &mut Draft<'_, '_>) {
    let Some(reference) = draft.take("$ref") else { return };
    let span = reference.value.span;
    let part = build::object(vec![reference], span);
    let mut parts = vec![part];
    if let Some(Entry { value: Node { value: Value::Array(others), .. }, .. }) = draft.take("allOf") {
        parts.extend(others);
    }
    draft.set("allOf", build::array(parts, span));
}
