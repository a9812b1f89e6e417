//! Webhooks and callbacks: requests that the server of the API sends, whose bodies a client has no method for, but types.

use crate::model::{MediaType, Origin, SchemaId};
use crate::node::Node;

use super::context::{At, Context};
use super::{body, media};

/// Where webhooks stand: since 3.1 (`normalise` moves them out of the way of 3.0), and before in the extension of Redoc.
const KEYS: [&str; 2] = ["x-internal-webhooks", "x-webhooks"];

/// The bodies of the webhooks of a document, then those of the callbacks of its operations. Inline ones are named by their webhook, or by
/// the operation and its callback.
pub(super) fn bodies<'a>(context: &mut Context<'a>, root: &At<'a>) -> Vec<SchemaId> {
    let mut bodies = Vec::new();
    for (name, item) in KEYS.iter().filter_map(|key| root.child(key)).flat_map(|webhooks| webhooks.entries()) {
        path_item(context, &item, &format!("{name} payload"), &mut bodies);
    }
    for (path, item) in root.child("paths").map(|paths| paths.entries()).unwrap_or_default() {
        // What leads nowhere was reported when the operations were read.
        let operations = media::resolved(context, &item).map(|item| item.entries()).unwrap_or_default();
        for (method, operation) in operations {
            let id = operation.node.get("operationId").and_then(Node::as_str);
            let name = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
            callbacks(context, &operation, &name, &mut bodies);
        }
    }
    bodies
}

fn callbacks<'a>(context: &mut Context<'a>, operation: &At<'a>, name: &str, bodies: &mut Vec<SchemaId>) {
    for (key, callback) in operation.child("callbacks").map(|callbacks| callbacks.entries()).unwrap_or_default() {
        let Some(callback) = context.follow(&callback) else { continue };
        for (_, item) in callback.entries() {
            path_item(context, &item, &format!("{name} {key} payload"), bodies);
        }
    }
}

fn path_item<'a>(context: &mut Context<'a>, item: &At<'a>, name: &str, bodies: &mut Vec<SchemaId>) {
    let Some(item) = context.follow(item) else { return };
    let requests = item.entries().into_iter().filter_map(|(_, operation)| operation.child("requestBody"));
    for request in requests {
        let Some(request) = context.follow(&request) else { continue };
        // The other forms of one body, such as GitHub's form with JSON inside, tell the same.
        let contents = request.child("content").map(|content| content.entries()).unwrap_or_default();
        let json = contents.into_iter().find(|(media_type, _)| MediaType::is_json(media_type));
        if let Some(place) = json.and_then(|(_, content)| content.child("schema")) {
            bodies.push(body::schema_at(context, &place, Some(name), &Origin::Shared(name.to_owned())));
        }
    }
}
