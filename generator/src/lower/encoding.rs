//! The Encoding Objects of a form or a multipart body.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{BodyKind, Docs, Encoding, Kind, MediaType, OperationId, Origin, ParameterStyle, PartHeader, StringFormat};
use crate::node::Node;

use super::context::{At, Context};
use super::parameter::is_token;
use super::{media, schema};

/// Lowers `encoding` of a media type.
pub(super) fn encoding<'a>(context: &mut Context<'a>, at: &At<'a>, kind: BodyKind, origin: &Origin) -> Vec<Encoding> {
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
    place.entries().into_iter().map(|(property, at)| one(context, &at, property, kind, origin)).collect()
}

fn one<'a>(context: &mut Context<'a>, at: &At<'a>, property: &str, kind: BodyKind, origin: &Origin) -> Encoding {
    let multipart = matches!(kind, BodyKind::Multipart(_));
    let headers = match (at.child("headers"), origin) {
        (Some(place), Origin::Body(id)) if multipart => headers(context, &place, property, *id),
        (Some(place), _) => {
            ignored(context, &place, "`headers` has no meaning outside of multipart bodies");
            Vec::new()
        }
        (None, _) => Vec::new(),
    };
    if let Some(style) = at.child("style").filter(|_| multipart) {
        ignored(context, &style, "`style` has no meaning for parts: an array is one part for each item");
    }
    without_effect(context, at, multipart);
    let content_type = at.node.get("contentType").and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
    let style = if multipart { None } else { style(context, at) };
    if let Some(place) = at.child("contentType").filter(|_| !multipart && style.is_none())
        && !content_type.is_none_or(|text| MediaType::is_json(text) || MediaType::essence(text) == "text/plain")
    {
        ignored(context, &place, "a property of a form is text or JSON");
    }
    Encoding { property: property.to_owned(), content_type: content_type.map(str::to_owned), style, headers }
}

/// Keys that say nothing here, each with the reason.
fn without_effect(context: &mut Context<'_>, at: &At<'_>, multipart: bool) {
    const NESTED: &str = "what is inside of a part is written as its media type says";
    let rows: &[(&str, &str)] = if multipart {
        &[
            ("explode", "`explode` has no meaning for parts: an array is one part for each item"),
            ("allowReserved", "`allowReserved` has no meaning for parts, which are not percent-encoded"),
            ("encoding", NESTED),
            ("prefixEncoding", NESTED),
            ("itemEncoding", NESTED),
        ]
    } else {
        &[
            ("allowReserved", "reserved characters of a form are percent-encoded, as the standard of forms has it"),
            ("encoding", "nested encodings have no meaning outside of multipart bodies"),
        ]
    };
    for (key, what) in rows {
        if let Some(place) = at.child(key).filter(|place| place.node.as_bool() != Some(false)) {
            ignored(context, &place, what);
        }
    }
    let styled = at.node.get("style").is_some() || at.node.get("explode").is_some();
    if let Some(place) = at.child("contentType").filter(|_| !multipart && styled) {
        ignored(context, &place, "beside `style` a media type is not used");
    }
}

/// Headers of the parts of one name.
fn headers<'a>(context: &mut Context<'a>, at: &At<'a>, property: &str, id: OperationId) -> Vec<PartHeader> {
    at.entries().into_iter().filter_map(|(name, place)| header(context, &place, name, property, id)).collect()
}

fn header<'a>(context: &mut Context<'a>, place: &At<'a>, name: &str, property: &str, id: OperationId) -> Option<PartHeader> {
    let own = |header: &str| name.eq_ignore_ascii_case(header);
    // "Content-Type is described separately and SHALL be ignored in this section."
    if own("Content-Type") || own("Content-Disposition") || !is_token(name) {
        let what = if is_token(name) { "this header of a part is written by the body itself" } else { "no header can be called so" };
        ignored(context, place, what);
        return None;
    }
    let at = context.follow(place)?;
    let flag = |key: &str| at.node.get(key).and_then(Node::as_bool) == Some(true);
    let json = at.child("content").and_then(|content| content.entries().into_iter().find(|(media_type, _)| MediaType::is_json(media_type)));
    let (style, schema) = match json {
        Some((_, media_type)) => (ParameterStyle::Json, media_type.child("schema")),
        None => (ParameterStyle::Simple { explode: flag("explode") }, at.child("schema")),
    };
    let origin = Origin::Parameter(id, format!("{property} {name}"));
    let schema = if let Some(schema) = schema {
        schema::schema(context, &schema, origin)
    } else {
        let id = context.blank(&at, origin);
        context.schemas.get_mut(id).kind = Kind::String(StringFormat::Plain);
        id
    };
    let description = at.node.get("description").and_then(Node::scalar_text).map(str::to_owned);
    let docs = Docs { description, deprecated: flag("deprecated"), ..Docs::default() };
    Some(PartHeader { name: name.to_owned(), span: place.node.span, required: flag("required"), docs, schema, style })
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
