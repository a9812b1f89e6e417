//! Strings that hold something else (JSON Schema 2020-12 validation section 8).

use crate::diagnostics::Code;
use crate::node::Node;

use super::super::build;
use super::Draft;

pub(super) fn fold(draft: &mut Draft<'_, '_>) {
    let encoding = draft.take("contentEncoding");
    let media_type = draft.take("contentMediaType");
    if let Some(schema) = draft.retire("contentSchema") {
        let help = "callers encode and decode the value";
        draft.report(Code::ContentOfString, schema.key_span, "contentSchema", "what this string holds is not typed", help);
    }
    let open = !draft.has("format") && allows_string(draft.get("type"));
    match encoding {
        // Also the encoding of quoted-printable mails and the like is plain text to JSON.
        Some(entry) => match entry.value.as_str() {
            Some("base64") if open => draft.set("format", build::string("byte", entry.value.span)),
            Some("binary") if open => draft.set("format", build::string("binary", entry.value.span)),
            _ if draft.has("format") => {}
            other => {
                let message = format!("the string is not decoded: `{}` is left to the caller", other.unwrap_or_default());
                let help = "use `contentEncoding: base64`, which is read and written as bytes";
                draft.report(Code::ContentOfString, entry.value.span, "contentEncoding", message, help);
            }
        },
        None => {
            if let Some(entry) = media_type
                && !draft.has("format")
            {
                raw(draft, &entry.value, open);
            }
        }
    }
}

/// A media type alone: in a multipart body this is how 3.1 says that a part is a file; elsewhere the string is text.
fn raw(draft: &mut Draft<'_, '_>, media_type: &Node, open: bool) {
    if open && in_multipart(draft) {
        draft.set("format", build::string("binary", media_type.span));
        if !draft.has("type") {
            draft.set("type", build::string("string", media_type.span));
        }
        return;
    }
    let help = "nothing to do: the value is the text as it comes";
    draft.report(Code::ContentOfString, media_type.span, "contentMediaType", "what this string holds is not decoded", help);
}

/// Whether the schema is a property, or an item of a property, of a multipart body.
fn in_multipart(draft: &Draft<'_, '_>) -> bool {
    let at = draft.at.strip_suffix("/items").unwrap_or(draft.at);
    let Some((properties, _)) = at.rsplit_once('/') else { return false };
    properties.strip_suffix("/properties").is_some_and(|body| draft.rewriter.survey.is_multipart(draft.rewriter.file, body))
}

fn allows_string(typ: Option<&Node>) -> bool {
    let is_string = |node: &Node| node.as_str() == Some("string");
    match typ {
        None => true,
        Some(node) => is_string(node) || node.as_array().is_some_and(|types| types.iter().any(is_string)),
    }
}
