//! Request bodies, and the choice among media types.

use openapiv3::RequestBody;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Body, BodyKind, Constraints, Content, Kind, MediaType, OperationId, Origin, SchemaId, Status, StringFormat};
use crate::node::Node;

use super::context::{At, Context, component_name};
use super::read::{self, Shape};
use super::{encoding, limits, media, schema, streams};

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

/// Chooses among the media types of a body or response, and reports the ones that are left out.
pub(super) fn content<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> Option<Content> {
    let mut entries = at.child("content")?.entries();
    entries.retain(|(media_type, place)| is_media_type(context, media_type, place));
    if entries.len() > 1 {
        entries.sort_by_cached_key(|(media_type, place)| match origin {
            Origin::Body(_) => media::request_rank(context, media_type, place),
            _ if context.wants_stream && media::is_stream(media_type) => 0,
            _ => 1 + media::rank(media_type),
        });
    }
    let mut entries = entries.into_iter();
    let (media_type, chosen) = entries.next()?;
    let mut others = Vec::new();
    for (other, place) in entries {
        if is_offered_beside(context, origin, media_type, other) {
            others.push(other.to_owned());
            continue;
        }
        let does = if matches!(origin, Origin::Body(_)) { "sends" } else { "asks for" };
        context.report(
            Diagnostic::new(Code::UnsupportedMediaType, place.node.span, format!("{other} is left out: the client {does} {media_type}"))
                .pointer(&*place.pointer)
                .help("nothing to do, unless it holds what the other one can't"),
        );
        others.push(other.to_owned());
    }
    let kind = content_kind(context, &chosen, media_type, shared, origin);
    let encoding = encoding::encoding(context, &chosen, kind, origin);
    let example = example(context, &chosen);
    let is_text = matches!((kind, origin), (BodyKind::Text, Origin::Body(_)));
    let text = if is_text { text_limits(context, &chosen) } else { Constraints::default() };
    Some(Content { media_type: MediaType(media_type.to_owned()), kind, encoding, example, text, others })
}

/// An operation that answers in one piece or in a stream is two methods, so that nothing is lost by the choice for one of them.
fn is_offered_beside(context: &Context<'_>, origin: &Origin, chosen: &str, other: &str) -> bool {
    let success = matches!(origin, Origin::Response(_, status) if status.is_success() || *status == Status::Default);
    success && if context.wants_stream { media::is_stream(chosen) } else { media::is_stream(other) && !media::is_stream(chosen) }
}

/// The limits of a body that is one text. Its schema has no type of its own: the argument is a string whatever it says.
fn text_limits(context: &mut Context<'_>, at: &At<'_>) -> Constraints {
    let Some(place) = at.child("schema").and_then(|schema| media::resolved(context, &schema)) else { return Constraints::default() };
    if place.node.get("type").and_then(Node::as_str) != Some("string") {
        return Constraints::default();
    }
    let shape = Shape { what: "the schema", required: &[], children: schema::CHILDREN };
    let any: Option<openapiv3::AnySchema> = read::piece(context, &place, &shape);
    any.map(|any| limits::limits(context, &place, &any, Some("string"))).unwrap_or_default()
}

/// What the document shows of the content. Of several examples the first one that stands in the document itself is taken.
fn example(context: &Context<'_>, at: &At<'_>) -> Option<serde_json::Value> {
    if let Some(example) = at.node.get("example") {
        return Some(example.to_json());
    }
    let examples = at.child("examples")?.entries();
    examples.iter().find_map(|(_, example)| {
        let example = media::resolved(context, example)?.node;
        // The name of 3.2 comes second.
        example.get("value").or_else(|| example.get("dataValue")).map(Node::to_json)
    })
}

/// A type and a subtype (RFC 9110, section 8.3.1), which a header can carry. Other keys are slips, such as a schema written a level too high.
fn is_media_type(context: &mut Context<'_>, key: &str, at: &At<'_>) -> bool {
    let token = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c));
    let essence = MediaType::essence(key);
    let fits = essence.split_once('/').is_some_and(|(kind, subtype)| token(kind) && token(subtype)) && !key.contains(char::is_control);
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
    let request = matches!(origin, Origin::Body(_));
    if request && media::is_multipart(media_type) {
        // Each operation names the parts of its own body, so that even a shared body is lowered for each of them.
        return BodyKind::Multipart(content_schema(context, at, None, origin));
    }
    if request && media::is_form(media_type) {
        return BodyKind::Form(content_schema(context, at, shared, origin));
    }
    if MediaType::is_json(media_type) || media::is_anything(media_type) {
        let schema = content_schema(context, at, shared, origin);
        // `*/*` with a binary string is a file; only then is it no JSON.
        let binary = matches!(context.schemas.get(schema).kind, Kind::String(StringFormat::Binary));
        return if binary { BodyKind::Bytes } else { BodyKind::Json(schema) };
    }
    if media::is_multipart(media_type) {
        unsupported(context, at, media_type);
    }
    // A failure is read before anybody asks what it is.
    let success = matches!(origin, Origin::Response(_, status) if status.is_success() || *status == Status::Default);
    if success && media::is_events(media_type) {
        return BodyKind::Events(streams::data(context, at, shared, origin));
    }
    if success
        && media::is_lines(media_type)
        && let Some(line) = streams::line(context, at, shared, origin)
    {
        return BodyKind::Lines(line);
    }
    // A text that is described as binary need not be UTF-8.
    let binary = at.child("schema").is_some_and(|schema| media::is_binary(context, &schema));
    if media::is_text(media_type) && !binary { BodyKind::Text } else { BodyKind::Bytes }
}

/// The schema of a media type; any value where there is none.
fn content_schema<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> SchemaId {
    let Some(place) = at.child("schema") else { return context.blank(at, origin.clone()) };
    schema_at(context, &place, shared, origin)
}

/// A schema of a body or response, which may be shared by several of them.
pub(super) fn schema_at<'a>(context: &mut Context<'a>, place: &At<'a>, shared: Option<&str>, origin: &Origin) -> SchemaId {
    match shared {
        Some(name) if place.node.get("$ref").is_none() => context.component(place, Origin::Shared(name.to_owned())),
        _ => schema::schema(context, place, origin.clone()),
    }
}

fn unsupported(context: &mut Context<'_>, at: &At<'_>, media_type: &str) {
    context.report(
        Diagnostic::new(
            Code::UnsupportedMediaType,
            at.node.span,
            format!("{media_type} is given as bytes: the caller takes the parts apart"),
        )
        .pointer(&*at.pointer)
        .help("offer application/json beside it, if the server can answer so"),
    );
}
