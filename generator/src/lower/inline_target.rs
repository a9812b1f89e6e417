//! Schemas that stand inside of others and that references lead to, such as `#/components/schemas/Filter/properties/range`.
//!
//! One place in a document is one type: who comes by the place and who follows the reference get the same schema.

use std::collections::HashMap;

use crate::load::{Documents, Location};
use crate::model::{Origin, SchemaId, Schemas};
use crate::node::Node;
use crate::sources::Span;

use super::context::{At, Context, component_name, is_to_component};

/// The places, found by what stands there: merging moves a node away from its place, but its span stays.
pub(super) struct InlineTargets(HashMap<Span, Target>);

#[derive(Clone)]
struct Target {
    location: Location,
    /// The name that a reference gives it.
    name: String,
}

impl InlineTargets {
    /// Looks at all references that lead to something without a name of its own.
    pub(super) fn new(documents: &Documents) -> Self {
        let mut targets = HashMap::new();
        for place in documents.references() {
            let Some(reference) = documents.node(&place) else { continue };
            let text = reference.as_str().unwrap_or_default();
            if is_to_component(text) {
                continue;
            }
            if let Ok((location, node)) = documents.resolve_once(place.file, reference)
                && node.get("$ref").is_none()
            {
                targets.entry(node.span).or_insert_with(|| Target { location, name: component_name(text) });
            }
        }
        Self(targets)
    }
}

/// The schema of a place that references lead to, `None` for all other places.
///
/// Inside of a component it is named by its place there, like all that stands inside of it. Inside of an operation it would be hidden from
/// others, so there it keeps the name that the reference gives it.
pub(super) fn schema(context: &mut Context<'_>, at: &At<'_>, origin: &Origin) -> Option<SchemaId> {
    let Target { location, name } = context.inline_targets.0.get(&at.node.span)?.clone();
    let documents = context.documents;
    // A node that was made of several has the span of one of them.
    let real: &Node = documents.node(&location).filter(|real| *real == at.node)?;
    let is_own_place = at.location() == location;
    let id = context.component(&At::new(real, location.pointer), Origin::Shared(name));
    if is_own_place && !is_in_operation(&context.schemas, origin) {
        let schema = context.schemas.get_mut(id);
        if matches!(schema.origin, Origin::Shared(_)) {
            schema.origin = origin.clone();
        }
    }
    Some(id)
}

fn is_in_operation(schemas: &Schemas, origin: &Origin) -> bool {
    let mut current = origin;
    loop {
        match current {
            Origin::Component(_) | Origin::Shared(_) => return false,
            Origin::Parameter(..) | Origin::Body(_) | Origin::Response(..) => return true,
            Origin::Property(parent, _) | Origin::Items(parent) | Origin::Values(parent) | Origin::Branch(parent, _) => {
                current = &schemas.get(*parent).origin;
            }
        }
    }
}
