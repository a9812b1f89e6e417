//! `propertyNames` (JSON Schema 2020-12, section 10.3.2.4): what the names of an object's properties are held against.
//!
//! A name is a text, so that of the schema only the limits of texts, an `enum` and a `const` count; what else it says is left to the
//! server, and reported.

use openapiv3::AnySchema;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::PropertyNames;
use crate::node::Node;

use super::context::{At, Context};
use super::read::{self, Shape};
use super::{limits, media, schema};

/// Where `normalise` keeps it: the keyword is none of 3.0.
const KEY: &str = "x-internal-propertyNames";

/// Keywords that are used, or that restrict nothing.
const USED: &[&str] = &["type", "minLength", "maxLength", "pattern", "enum", "title", "description", "example", "deprecated", "nullable"];

/// A reference with texts around it is that reference.
fn alone<'a>(context: &Context<'a>, place: At<'a>) -> Option<At<'a>> {
    let branches = place.child("allOf").map(|all| all.items()).unwrap_or_default();
    match branches.as_slice() {
        [only] => media::resolved(context, only),
        _ => Some(place),
    }
}

/// Reads what stands beside the keywords of an object.
pub(super) fn property_names(context: &mut Context<'_>, at: &At<'_>) -> Option<Box<PropertyNames>> {
    let place = alone(context, media::resolved(context, &at.child(KEY)?)?)?;
    if place.node.as_bool().is_some() {
        return None;
    }
    let shape = Shape { what: "`propertyNames`", required: &[], children: schema::CHILDREN };
    let any: AnySchema = read::piece(context, &place, &shape)?;
    for (key, child) in place.entries() {
        if !USED.contains(&key) {
            context.report(
                Diagnostic::new(Code::ValueRule, child.node.span, format!("`{key}` of names is left to the server"))
                    .pointer(&*child.pointer)
                    .help("nothing to do: callers see to it that names fit"),
            );
        }
    }
    let limits = limits::limits(context, &place, &any, Some("string"));
    let listed = place.node.get("enum").and_then(Node::as_array).unwrap_or_default();
    let values = listed.iter().filter_map(Node::as_str).map(str::to_owned).collect();
    Some(Box::new(PropertyNames { min_length: limits.min_length, max_length: limits.max_length, pattern: limits.pattern, values }))
}
