//! The shapes that pages have: the body of the response, and where a pointer leads in it.

use crate::model::{BodyKind, Kind, Operation, Property, SchemaId, Schemas};
use crate::node::unescape_token;

use super::Page;

impl<'s> Page<'s> {
    /// The JSON body that all successes have that have a body.
    pub(super) fn of(schemas: &'s Schemas, operation: &Operation) -> Option<Self> {
        let successes = operation.responses.iter().filter(|response| operation.is_success(response.status));
        let mut bodies = successes.filter_map(|response| response.content.as_ref()).map(|content| match content.kind {
            BodyKind::Json(id) => Some(id),
            _ => None,
        });
        let body = bodies.next()??;
        bodies.all(|other| other == Some(body)).then_some(Self { schemas, body })
    }

    /// Where a pointer leads in the body; an error names the part of it that leads nowhere.
    pub(super) fn at(&self, pointer: &str) -> Result<SchemaId, Lost> {
        follow(self.schemas, self.body, pointer)
    }

    /// The kind of a schema, behind aliases.
    pub(super) fn kind(&self, id: SchemaId) -> &'s Kind {
        kind(self.schemas, id)
    }

    /// The properties of a schema, none where it is no object.
    pub(super) fn properties(&self, id: SchemaId) -> &'s [Property] {
        match self.kind(id) {
            Kind::Object(object) => &object.properties,
            _ => &[],
        }
    }
}

/// A part of a pointer that leads nowhere.
pub(super) struct Lost {
    pub(super) token: String,
    /// Where it could have led.
    pub(super) known: Vec<String>,
}

/// Where a pointer leads in values of a schema.
pub(super) fn follow(schemas: &Schemas, from: SchemaId, pointer: &str) -> Result<SchemaId, Lost> {
    let mut place = from;
    for token in pointer.split('/').skip(1) {
        let token = unescape_token(token);
        let next = match kind(schemas, place) {
            Kind::Object(object) => {
                let named = object.properties.iter().find(|property| property.name == token).map(|property| property.schema);
                named.or(object.additional).ok_or_else(|| object.properties.iter().map(|property| property.name.clone()).collect())
            }
            Kind::Map(values) => Ok(*values),
            Kind::Array(items) if token.parse::<usize>().is_ok() => Ok(*items),
            _ => Err(Vec::new()),
        };
        place = next.map_err(|known| Lost { token, known })?;
    }
    Ok(place)
}

fn kind(schemas: &Schemas, id: SchemaId) -> &Kind {
    &schemas.get(schemas.target(id).0).kind
}

/// A kind in a sentence.
pub(super) fn noun(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any => "any value",
        Kind::Boolean => "a boolean",
        Kind::Integer(_) | Kind::Number(_) | Kind::IntegerEnum(_) => "a number",
        Kind::String(_) | Kind::StringEnum(_) => "a string",
        Kind::Array(_) => "an array",
        Kind::Map(_) | Kind::Object(_) => "an object",
        Kind::Union(_) => "one of several types",
        Kind::Alias(_) => "another schema",
    }
}
