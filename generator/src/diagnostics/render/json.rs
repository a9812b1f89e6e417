//! Diagnostics as JSON. The keys are stable; new ones may be added.

use serde_json::{Value, json};

use super::super::{Diagnostic, Diagnostics, Label};
use crate::sources::{Sources, Span};

/// All findings as an array, in order.
///
/// Each is an object of `code`, `severity`, `message`, `file`, `line`, `column`, `end_line`, `end_column`, `label`,
/// `pointer`, `help` and `labels`, the further places. Lines and columns count from 1, columns in characters; the end
/// is the place after the last character. What is not there is `null`.
pub fn to_json(diagnostics: &Diagnostics, sources: &Sources) -> Value {
    diagnostics.iter().map(|diagnostic| one(diagnostic, sources)).collect()
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let labels: Vec<Value> = diagnostic.secondary.iter().map(|label| further_place(label, sources)).collect();
    let mut object = place(diagnostic.primary.span, sources);
    let text = &diagnostic.primary.text;
    object["code"] = json!(diagnostic.code.id());
    object["severity"] = json!(diagnostic.severity().name());
    object["message"] = json!(diagnostic.message);
    object["label"] = json!((!text.is_empty()).then_some(text));
    object["pointer"] = json!(diagnostic.pointer);
    object["help"] = json!(diagnostic.help);
    object["labels"] = Value::Array(labels);
    object
}

fn further_place(label: &Label, sources: &Sources) -> Value {
    let mut object = place(label.span, sources);
    object["message"] = json!(label.text);
    object
}

fn place(span: Span, sources: &Sources) -> Value {
    let (line, column) = sources.line_column(span);
    let (end_line, end_column) = sources.end_line_column(span);
    json!({
        "file": sources.path(span.file),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    })
}
