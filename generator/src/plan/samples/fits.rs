//! Whether a value can stand for a schema in a response: it keeps to what the document says, and the Rust type decodes it.

use serde_json::Value;

use crate::model::{Constraints, Kind, Object, Schema, SchemaId, StringFormat, Union, UnionBy};
use crate::plan::Planner;

use super::{DEPTH, is_owed, scalars};

/// Whether it can.
pub(super) fn fits(planner: &Planner<'_>, id: SchemaId, value: &Value) -> bool {
    Fit { planner, open: 0 }.fits(id, value)
}

/// A walk through a value and its schema.
struct Fit<'p, 'a> {
    planner: &'p Planner<'a>,
    /// The schemas that the walk is inside of. Unions can lead to themselves without a step into the value.
    open: usize,
}

impl Fit<'_, '_> {
    fn fits(&self, id: SchemaId, value: &Value) -> bool {
        let schema = self.planner.api.schemas.get(id);
        if value.is_null() {
            return self.planner.api.schemas.target(id).1 || self.planner.is_any(id);
        }
        let inside = Self { planner: self.planner, open: self.open + 1 };
        self.open < DEPTH && within(&schema.constraints, value) && inside.is_kind(schema, value)
    }

    fn is_kind(&self, schema: &Schema, value: &Value) -> bool {
        match (&schema.kind, value) {
            (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) | (Kind::Number(_), Value::Number(_)) => true,
            (Kind::Integer(format), Value::Number(_)) => is_integer(*format, value),
            (Kind::String(format), Value::String(text)) => is_format(*format, text),
            (Kind::StringEnum(known), Value::String(text)) => known.iter().any(|known| known.value == *text),
            (Kind::IntegerEnum(known), Value::Number(_)) => known.iter().any(|known| value.as_i64() == Some(known.value)),
            (Kind::Array(items), Value::Array(list)) => list.iter().all(|item| self.fits(*items, item)),
            (Kind::Map(values), Value::Object(members)) => members.values().all(|member| self.fits(*values, member)),
            (Kind::Object(object), Value::Object(members)) => self.is_object(object, members),
            (Kind::Union(union), _) => self.is_one_of(union, value),
            (Kind::Alias(target), _) => self.fits(*target, value),
            _ => false,
        }
    }

    fn is_object(&self, object: &Object, members: &serde_json::Map<String, Value>) -> bool {
        let named = |name: &String| object.properties.iter().any(|property| property.name == *name);
        object.properties.iter().all(|property| match members.get(&property.name) {
            Some(member) => self.fits(property.schema, member),
            None => !is_owed(property),
        }) && members.iter().filter(|(name, _)| !named(name)).all(|(_, member)| object.additional.is_none_or(|id| self.fits(id, member)))
    }

    fn is_one_of(&self, union: &Union, value: &Value) -> bool {
        let tag = match &union.by {
            UnionBy::Tag(tag) => Some(value.get(tag).and_then(tag_text)),
            UnionBy::Trial => None,
        };
        union.variants.iter().any(|variant| {
            let is_named = tag.as_ref().is_none_or(|tag| tag.as_ref().is_some_and(|tag| variant.tags.iter().any(|known| known == tag)));
            is_named && self.fits(variant.schema, value)
        })
    }
}

/// The text of a tag, which may be a number or a boolean, too.
pub(super) fn tag_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn is_integer(format: Option<&str>, value: &Value) -> bool {
    match format {
        Some("int32") => value.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
        Some("uint32") => value.as_u64().is_some_and(|value| u32::try_from(value).is_ok()),
        Some("uint64") => value.is_u64(),
        _ => value.is_i64(),
    }
}

/// The Rust types of dates and date-times keep any text; that of a UUID, and bytes in Base64, must be what they say.
fn is_format(format: StringFormat, text: &str) -> bool {
    match format {
        StringFormat::Plain | StringFormat::Binary | StringFormat::DateTime => true,
        StringFormat::Date => {
            let parts: Vec<&str> = text.split('-').collect();
            let number = |text: &str| text.parse::<u32>().unwrap_or_default();
            text.len() == 10 && matches!(parts[..], [_, month, day] if (1..=12).contains(&number(month)) && (1..=28).contains(&number(day)))
        }
        StringFormat::Uuid => {
            let lengths: Vec<usize> = text.split('-').map(str::len).collect();
            lengths == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
        }
        StringFormat::Byte => {
            let digits = text.trim_end_matches('=');
            text.len().is_multiple_of(4)
                && text.len() - digits.len() < 3
                && digits.chars().all(|c| c.is_ascii_alphanumeric() || "+/".contains(c))
        }
    }
}

/// The value keeps to the limits that are about values of its kind.
fn within(limits: &Constraints, value: &Value) -> bool {
    let counts = |count: usize, least: Option<u64>, most: Option<u64>| {
        let count = count as u64;
        least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
    };
    match value {
        Value::String(text) => counts(text.chars().count(), limits.min_length, limits.max_length) && scalars::matches(limits, text),
        Value::Number(_) => scalars::is_within(value, limits),
        Value::Array(list) => {
            let is_distinct = || list.iter().enumerate().all(|(index, item)| !list[..index].contains(item));
            counts(list.len(), limits.min_items, limits.max_items) && (!limits.unique_items || is_distinct())
        }
        Value::Object(members) => counts(members.len(), limits.min_properties, limits.max_properties),
        Value::Null | Value::Bool(_) => true,
    }
}
