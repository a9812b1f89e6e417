//! Responses that are a stream of values: server-sent events, and lines of JSON.
//!
//! A document describes such a body in one of three ways: by `itemSchema` (OpenAPI 3.2), by a list of values, or, as was the custom before
//! 3.2, by a single value.

use crate::model::{Kind, Origin, SchemaId};
use crate::node::Node;

use super::body::schema_at;
use super::context::{At, Context};
use super::media::resolved;

/// Where `normalise` has put `itemSchema`.
const ITEM_SCHEMA: &str = "x-internal-itemSchema";

/// The fields of an event (WHATWG HTML, "Server-sent events"), by which a schema of whole events is known.
const FIELDS: &[&str] = &["comment", "data", "event", "id", "retry"];

/// The schema of an event's data; `None` where it is text.
pub(super) fn data<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> Option<SchemaId> {
    let id = item(context, at, shared, origin)?;
    let data = match &context.schemas.get(id).kind {
        Kind::Object(object) if object.properties.iter().all(|property| FIELDS.contains(&property.name.as_str())) => {
            object.properties.iter().find(|property| property.name == "data").map(|property| property.schema)
        }
        _ => None,
    };
    let id = data.unwrap_or(id);
    let (target, _) = context.schemas.target(id);
    (!matches!(context.schemas.get(target).kind, Kind::String(_))).then_some(id)
}

/// The schema of a line; `None` where there is none, or lines are text.
pub(super) fn line<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> Option<SchemaId> {
    item(context, at, shared, origin)
}

/// The schema of one value; `None` where the body is described as text, or not at all.
fn item<'a>(context: &mut Context<'a>, at: &At<'a>, shared: Option<&str>, origin: &Origin) -> Option<SchemaId> {
    if let Some(place) = at.child(ITEM_SCHEMA) {
        return Some(schema_at(context, &place, shared, origin));
    }
    let place = at.child("schema")?;
    if resolved(context, &place)?.node.get("type").and_then(Node::as_str) == Some("string") {
        return None;
    }
    let id = schema_at(context, &place, shared, origin);
    let (target, _) = context.schemas.target(id);
    Some(match context.schemas.get(target).kind {
        Kind::Array(item) => item,
        _ => id,
    })
}
