//! Request bodies, and the choice among media types.

use openapiv3::RequestBody;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Body, BodyKind, Content, Kind, MediaType, OperationId, Origin, StringFormat};
use crate::node::Node;

use super::context::{At, Context, component_name};
use super::read::{self, Shape};
use super::schema;

/// Lowers `requestBody`.
pub(super) fn body<'a>(context: &mut Context<'a>, operation: &At<'a>, id: OperationId) -> Option<Body> {
    let place = operation.child("requestBody")?;
    let shared = place.node.get("$ref").and_then(Node::as_str).map(component_name);
    let at = context.follow(&place)?;
    let shape = Shape { what: "the request body", required: &[("content", "{}")], children: &[("content", "{}")] };
    let RequestBody { description, content: _, required, extensions: _ } = read::piece(context, &at, &shape)?;
    let content = content(context, &at, shared.as_deref(), &Origin::Body(id))?;
    Some(Body { required, description, content })
}

/// JSON, by its own name or by the structured suffix of RFC 6839.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The media type without parameters, in lower case.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// How well we can carry a media type: smaller is better.
fn rank(media_type: &str) -> u8 {
    let essence = essence(media_type);
    match essence.as_str() {
        "application/json" => 0,
        _ if is_json(media_type) => 1,
        "*/*" | "application/*" => 2,
        "application/x-www-form-urlencoded" => 3,
        "application/octet-stream" => 4,
        _ if essence.starts_with("text/") => 5,
        _ => 6,
    }
}

/// Chooses among the media types of a body or response, and reports the ones that are left out.
pub(super) fn content<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> Option<Content> {
    let mut entries = at.child("content")?.entries();
    entries.retain(|(media_type, place)| is_media_type(context, media_type, place));
    entries.sort_by_key(|(media_type, _)| rank(media_type));
    let mut entries = entries.into_iter();
    let (media_type, chosen) = entries.next()?;
    for (other, place) in entries {
        context.report(
            Diagnostic::new(Code::UnsupportedMediaType, place.node.span, format!("{other} is left out, since {media_type} says the same"))
                .pointer(&*place.pointer)
                .help("nothing to do, unless the two differ"),
        );
    }
    let kind = content_kind(context, &chosen, media_type, shared, origin);
    Some(Content { media_type: MediaType(media_type.to_owned()), kind })
}

/// A type and a subtype (RFC 9110, section 8.3.1). Other keys are slips, such as a schema written a level too high.
fn is_media_type(context: &mut Context<'_>, key: &str, at: &At<'_>) -> bool {
    let fits = essence(key).split_once('/').is_some_and(|(kind, subtype)| !kind.is_empty() && !subtype.is_empty());
    if !fits {
        context.report(
            Diagnostic::new(Code::UnsupportedMediaType, at.node.span, format!("`{key}` is no media type and is ignored"))
                .pointer(&*at.pointer)
                .help("write the type of the content here, such as application/json"),
        );
    }
    fits
}

fn content_kind<'a>(context: &mut Context<'a>, at: &At<'a>, media_type: &str, shared: Option<&str>, origin: &Origin) -> BodyKind {
    let essence = essence(media_type);
    let json = is_json(media_type) || essence == "*/*" || essence == "application/*";
    if !json && essence != "application/x-www-form-urlencoded" {
        if essence.starts_with("multipart/") {
            unsupported(context, at, media_type);
        }
        return if essence.starts_with("text/") { BodyKind::Text } else { BodyKind::Bytes };
    }
    let place = at.child("schema");
    let place = place.as_ref().unwrap_or(at);
    let schema = match shared {
        _ if at.node.get("schema").is_none() => context.blank(place, origin.clone()),
        Some(name) if place.node.get("$ref").is_none() => context.component(place, Origin::Shared(name.to_owned())),
        _ => schema::schema(context, place, origin.clone()),
    };
    // `*/*` with a binary string is a file; only then is it no JSON.
    let binary = matches!(context.schemas.get(schema).kind, Kind::String(StringFormat::Binary));
    match essence.as_str() {
        "application/x-www-form-urlencoded" => BodyKind::Form(schema),
        _ if binary => BodyKind::Bytes,
        _ => BodyKind::Json(schema),
    }
}

fn unsupported(context: &mut Context<'_>, at: &At<'_>, media_type: &str) {
    context.report(
        Diagnostic::new(Code::UnsupportedMediaType, at.node.span, format!("{media_type} is carried as bytes: the caller encodes the parts"))
            .pointer(&*at.pointer)
            .help("offer application/json beside it, if the server takes it"),
    );
}
