//! The Encoding Objects of a form or a multipart body.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{BodyKind, Encoding, MediaType, ParameterStyle};
use crate::node::Node;

use super::context::{At, Context};
use super::media;

/// Lowers `encoding` of a media type.
pub(super) fn encoding(context: &mut Context<'_>, at: &At<'_>, kind: BodyKind) -> Vec<Encoding> {
    let Some(place) = at.child("encoding") else { return Vec::new() };
    if !matches!(kind, BodyKind::Form(_) | BodyKind::Multipart(_)) {
        // "The encoding object SHALL only apply to requestBody objects when the media type is multipart or
        // application/x-www-form-urlencoded."
        ignored(context, &place, "`encoding` has no meaning for this media type");
        return Vec::new();
    }
    let schema = at.child("schema");
    for (property, place) in place.entries() {
        if schema.as_ref().is_some_and(|schema| media::lacks_property(context, schema, property)) {
            ignored(context, &place, &format!("the body has no property `{property}`"));
        }
    }
    place.entries().into_iter().map(|(property, at)| one(context, &at, property, kind)).collect()
}

fn one(context: &mut Context<'_>, at: &At<'_>, property: &str, kind: BodyKind) -> Encoding {
    let multipart = matches!(kind, BodyKind::Multipart(_));
    if let Some(headers) = at.child("headers") {
        let what = if multipart { "headers of a part are not sent" } else { "`headers` has no meaning outside of multipart bodies" };
        ignored(context, &headers, what);
    }
    if let Some(style) = at.child("style").filter(|_| multipart) {
        ignored(context, &style, "`style` has no meaning for parts: an array is one part for each item");
    }
    let content_type = at.node.get("contentType").and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
    let style = if multipart { None } else { style(context, at) };
    if let Some(place) = at.child("contentType").filter(|_| !multipart && style.is_none())
        && !content_type.is_none_or(|text| MediaType::is_json(text) || MediaType::essence(text) == "text/plain")
    {
        ignored(context, &place, "a property of a form is text or JSON");
    }
    Encoding { property: property.to_owned(), content_type: content_type.map(str::to_owned), style }
}

/// `style` and `explode`. One of the two implies the default of the other (OpenAPI 3.0.3, Encoding Object).
fn style(context: &mut Context<'_>, at: &At<'_>) -> Option<ParameterStyle> {
    let explode = at.node.get("explode").and_then(Node::as_bool);
    let Some(place) = at.child("style") else { return explode.map(|explode| ParameterStyle::Form { explode }) };
    match place.node.as_str() {
        Some("form") => Some(ParameterStyle::Form { explode: explode.unwrap_or(true) }),
        // Exploded, these two are the same as an exploded form.
        Some("spaceDelimited" | "pipeDelimited") if explode == Some(true) => Some(ParameterStyle::Form { explode: true }),
        Some("spaceDelimited") => Some(ParameterStyle::SpaceDelimited),
        Some("pipeDelimited") => Some(ParameterStyle::PipeDelimited),
        Some("deepObject") => Some(ParameterStyle::DeepObject),
        _ => {
            ignored(context, &place, "this is no style of a form's property");
            None
        }
    }
}

fn ignored(context: &mut Context<'_>, at: &At<'_>, what: &str) {
    context.report(Diagnostic::new(Code::IgnoredEncoding, at.node.span, what).pointer(&*at.pointer).help("remove it: nothing is lost"));
}
