//! Which schemas go out in requests, which come in with responses, and which of them look different in the two directions.
//!
//! A read-only property is never sent, a write-only one is never owed by a response (OpenAPI 3.0.3, Schema Object). A schema that has
//! such properties, itself or below, and stands in both directions is two types in Rust.

use std::collections::BTreeSet;

use crate::model::{Api, BodyKind, Content, Kind, Origin, SchemaId, Schemas};

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    /// As a response has it: every property. Also the view of schemas that nothing uses.
    Response,
    /// As a request has it: without read-only properties.
    Request,
}

/// What is known about the use of schemas.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    requests: BTreeSet<SchemaId>,
    responses: BTreeSet<SchemaId>,
    differs: BTreeSet<SchemaId>,
    live: BTreeSet<SchemaId>,
    webhooks: BTreeSet<SchemaId>,
}

impl Usage {
    /// Something leads to the schema: an operation, or a component that has its own type.
    pub fn is_live(&self, id: SchemaId) -> bool {
        self.live.contains(&id)
    }

    /// Nothing but webhooks and callbacks leads to the schema: a client has no use for it, only a server that is called.
    pub fn is_of_webhooks(&self, id: SchemaId) -> bool {
        self.webhooks.contains(&id)
    }

    /// Two types are needed.
    pub fn split(&self, id: SchemaId) -> bool {
        self.differs.contains(&id) && self.requests.contains(&id) && self.responses.contains(&id)
    }

    /// The views in which the schema is emitted, the main one first.
    pub fn views(&self, id: SchemaId) -> &'static [View] {
        if self.split(id) {
            &[View::Response, View::Request]
        } else if self.requests.contains(&id) && !self.responses.contains(&id) {
            &[View::Request]
        } else {
            &[View::Response]
        }
    }

    /// The view under which the schema is known where `wanted` is asked for.
    pub fn view(&self, id: SchemaId, wanted: View) -> View {
        let views = self.views(id);
        if views.contains(&wanted) { wanted } else { views[0] }
    }
}

/// Walks from the operations to all schemas below.
pub fn analyse(api: &Api) -> Usage {
    let mut usage = Usage::default();
    for operation in &api.operations {
        let parameters = operation.parameters.iter().map(|parameter| parameter.schema);
        for id in parameters.chain(operation.body.iter().flat_map(|body| sent(api, &body.content))) {
            reach(&api.schemas, id, &mut usage.requests);
        }
        for id in operation.responses.iter().filter_map(|response| response.content.as_ref().and_then(schema_of)) {
            reach(&api.schemas, id, &mut usage.responses);
        }
    }
    let (webhooks, others) = webhooks(api, &usage);
    usage.webhooks = webhooks.difference(&others).copied().collect();
    // Whoever is called reads them.
    usage.responses.extend(webhooks);
    usage.differs = differing(&api.schemas);
    usage.live = usage.requests.union(&usage.responses).copied().collect();
    for (id, schema) in api.schemas.iter() {
        if matches!(schema.origin, Origin::Component(_)) {
            // The walk may stop at what is known: all below that is known, too.
            reach(&api.schemas, id, &mut usage.live);
        }
    }
    usage
}

/// What webhooks lead to, and what anything else does.
fn webhooks(api: &Api, usage: &Usage) -> (BTreeSet<SchemaId>, BTreeSet<SchemaId>) {
    let mut webhooks = BTreeSet::new();
    for id in &api.webhooks {
        reach(&api.schemas, *id, &mut webhooks);
    }
    let mut others: BTreeSet<SchemaId> = usage.requests.union(&usage.responses).copied().collect();
    for (id, schema) in api.schemas.iter() {
        if matches!(schema.origin, Origin::Component(_)) && !webhooks.contains(&id) {
            reach(&api.schemas, id, &mut others);
        }
    }
    (webhooks, others)
}

fn schema_of(content: &Content) -> Option<SchemaId> {
    match content.kind {
        BodyKind::Json(id) | BodyKind::Form(id) | BodyKind::Lines(id) => Some(id),
        BodyKind::Events(data) => data,
        BodyKind::Multipart(_) | BodyKind::Text | BodyKind::Bytes => None,
    }
}

/// The schemas that a request body is made of. Of a multipart one these are the parts: the whole has a type of its own.
fn sent(api: &Api, content: &Content) -> Vec<SchemaId> {
    match api.multipart(content) {
        Some((_, object)) => {
            let parts = object.properties.iter().filter(|property| !property.read_only).map(|property| property.schema);
            let headers = content.encoding.iter().flat_map(|encoding| &encoding.headers).map(|header| header.schema);
            parts.chain(object.additional).chain(headers).collect()
        }
        None => schema_of(content).into_iter().collect(),
    }
}

/// The schemas directly below a schema.
pub fn children(kind: &Kind) -> Vec<SchemaId> {
    match kind {
        Kind::Object(object) => object.properties.iter().map(|property| property.schema).chain(object.additional).collect(),
        Kind::Array(id) | Kind::Map(id) | Kind::Alias(id) => vec![*id],
        Kind::Union(union) => union.variants.iter().map(|variant| variant.schema).collect(),
        Kind::Any | Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::String(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_) => {
            Vec::new()
        }
    }
}

fn reach(schemas: &Schemas, from: SchemaId, seen: &mut BTreeSet<SchemaId>) {
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(children(&schemas.get(id).kind));
        }
    }
}

/// Schemas with a read-only or a required write-only property, and all that contain such a schema.
fn differing(schemas: &Schemas) -> BTreeSet<SchemaId> {
    let own = |kind: &Kind| match kind {
        Kind::Object(object) => object.properties.iter().any(|property| property.read_only || property.write_only && property.required),
        _ => false,
    };
    let mut parents: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.iter().count()];
    let mut open: Vec<SchemaId> = Vec::new();
    for (id, schema) in schemas.iter() {
        for child in children(&schema.kind) {
            parents[child.index()].push(id);
        }
        if own(&schema.kind) {
            open.push(id);
        }
    }
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(&parents[id.index()]);
        }
    }
    seen
}
