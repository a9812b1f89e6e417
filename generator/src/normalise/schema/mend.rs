//! Frequent mistakes that leave no doubt about what is meant, and that would cost the whole schema otherwise.

use crate::diagnostics::Code;
use crate::node::{Node, Value};

use super::super::build;
use super::super::dialect::Dialect;
use super::Draft;

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    nullable(draft);
    flags(draft);
    discriminator(draft);
    file(draft);
}

/// `nullable` is a keyword of 3.0 alone, and `x-nullable` what came before it.
fn nullable(draft: &mut Draft<'_, '_>) {
    let written = draft.get("x-nullable").is_some_and(|value| value.scalar_text().is_some());
    // Documents that were converted from 2.0 keep the extension.
    if written
        && !draft.has("nullable")
        && let Some(entry) = draft.take("x-nullable")
    {
        draft.set("nullable", entry.value);
    }
    text_as_boolean(draft, "nullable");
    let Some(value) = draft.get("nullable").cloned() else { return };
    if draft.rewriter.dialect.has_json_schema() && value.as_bool() == Some(true) {
        draft.report(
            Code::Mended,
            value.span,
            "nullable",
            "`nullable` belongs to OpenAPI 3.0; null is allowed here as it was there",
            "write `type: […, \"null\"]`",
        );
    }
}

/// `"true"` in quotes.
fn text_as_boolean(draft: &mut Draft<'_, '_>, key: &str) {
    let Some(node) = draft.get(key) else { return };
    let (span, value) = match node.as_str() {
        Some("true") => (node.span, true),
        Some("false") => (node.span, false),
        _ => return,
    };
    draft.set(key, build::boolean(value, span));
    draft.report(Code::Mended, span, key, format!("`{key}` is a text here and read as the boolean {value}"), "leave the quotes out");
}

fn flags(draft: &mut Draft<'_, '_>) {
    for key in ["readOnly", "writeOnly", "deprecated", "uniqueItems"] {
        text_as_boolean(draft, key);
    }
    // The object around has taken the mark over.
    if draft.get("required").is_some_and(|required| required.as_bool().is_some()) {
        draft.take("required");
    }
}

/// Swagger 2.0 gave the name of the property alone. Later `defaultMapping` (`OpenAPI` 3.2 section 4.25) came to it.
fn discriminator(draft: &mut Draft<'_, '_>) {
    let Some(node) = draft.get("discriminator").cloned() else { return };
    if node.as_str().is_some() {
        if draft.rewriter.dialect != Dialect::Swagger2 {
            let help = "write `discriminator: {propertyName: …}`";
            draft.report(Code::Mended, node.span, "discriminator", "`discriminator` is a text here, as in Swagger 2.0", help);
        }
        let name = build::entry("propertyName", node.clone());
        draft.set("discriminator", build::object(vec![name], node.span));
    } else if let Value::Object(mut object) = node.value
        && let Some(entry) = object.remove("defaultMapping")
    {
        draft.set("discriminator", Node::new(Value::Object(object), node.span));
        let message = "`defaultMapping` is not used: a value that no branch claims is kept as JSON";
        draft.report(Code::ValueRule, entry.key_span, "discriminator", message, "list the values that lead to that branch under `mapping`");
    }
}

/// The type of uploads and downloads in Swagger 2.0.
fn file(draft: &mut Draft<'_, '_>) {
    if draft.typ() != Some("file") {
        return;
    }
    let Some(span) = draft.get("type").map(|node| node.span) else { return };
    if draft.rewriter.dialect != Dialect::Swagger2 {
        let help = "write `type: string` and `format: binary`";
        draft.report(Code::Mended, span, "type", "`file` is a type of Swagger 2.0; it is read as binary data", help);
    }
    draft.set("type", build::string("string", span));
    draft.set("format", build::string("binary", span));
}
