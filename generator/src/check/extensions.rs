//! Our own vendor extensions begin with `x-rust-`. One that nobody knows is a misspelling that would otherwise have no effect.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Documents;
use crate::node::{Entry, Node, Value};

/// All of them.
const KNOWN: &[&str] =
    &["x-rust-idempotent", "x-rust-name", "x-rust-pagination", "x-rust-path-variants", "x-rust-secret", "x-rust-token-request"];

/// Another tool's (typify), which tells it of a type that stands elsewhere.
const FOREIGN: &str = "x-rust-type";

/// Keys whose values are data of the API's, not parts of the document.
const DATA: &[&str] = &["example", "examples", "default", "enum", "value"];

/// Walks all files.
pub(super) fn check(documents: &Documents, diagnostics: &mut Diagnostics) {
    for file in documents.files() {
        walk(documents.tree(file), diagnostics);
    }
}

fn walk(node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, diagnostics)),
        Value::Object(object) => {
            for entry in object {
                look_at(entry, diagnostics);
                if !DATA.contains(&entry.key.as_str()) {
                    walk(&entry.value, diagnostics);
                }
            }
        }
        _ => {}
    }
}

fn look_at(entry: &Entry, diagnostics: &mut Diagnostics) {
    let key = entry.key.as_str();
    if !key.starts_with("x-rust") || key == FOREIGN {
        return;
    }
    if !KNOWN.contains(&key) {
        diagnostics.report(
            Diagnostic::new(Code::UnknownExtension, entry.key_span, format!("no extension is called `{key}`"))
                .help(format!("the extensions are {}", KNOWN.join(", "))),
        );
        return;
    }
    let expected = match key {
        "x-rust-name" => entry.value.as_str().is_some_and(|name| !name.is_empty()).then_some(()).ok_or("a name"),
        "x-rust-idempotent" | "x-rust-secret" => entry.value.as_bool().map(drop).ok_or("true or false"),
        "x-rust-token-request" => entry.value.as_object().map(drop).ok_or("an object with `operation`"),
        "x-rust-pagination" => {
            let fits = entry.value.as_object().is_some() || entry.value.as_bool() == Some(false);
            fits.then_some(()).ok_or("an object with `style`, or false")
        }
        _ => entry.value.as_object().map(drop).ok_or("an object with `name` and `variants`"),
    };
    if let Err(expected) = expected {
        diagnostics.report(
            Diagnostic::new(Code::BadExtension, entry.value.span, format!("`{key}` must be {expected}, but is {}", entry.value.in_words()))
                .label(format!("expected {expected}"))
                .help(format!("write {expected} here")),
        );
    }
}
