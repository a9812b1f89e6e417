//! Values that a schema takes, as a response has them: what the mock of a crate answers with.
//!
//! The document's own examples come first, where they fit their schemas. What has none is built: the smallest value that keeps to the
//! limits, with the optional properties of the outer objects.

mod fits;
mod pattern;
mod scalars;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use crate::model::{Constraints, Kind, Object, Property, Schema, SchemaId, Union, UnionBy};

use super::Planner;

/// Objects inside objects that have their optional properties.
const FULL: usize = 2;

/// The longest text of a sample with optional properties. It stands in the crate, so it should stay small.
const LONGEST: usize = 4096;

/// The longest text of an example of the document that is taken.
const LONGEST_EXAMPLE: usize = 8192;

/// Schemas inside schemas, from which on there is no sample.
const DEPTH: usize = 64;

/// The most items that are made for an array that must have many.
const ITEMS: u64 = 100;

/// A value of a response that has this schema. `None` where none was found, such as for an object that must contain itself.
pub(super) fn of_response(planner: &Planner<'_>, id: SchemaId, example: Option<&Value>) -> Option<Value> {
    if let Some(example) = example
        && is_usable(planner, id, example)
    {
        return Some(example.clone());
    }
    let sample = |full| Sampler { planner, full, open: Vec::new(), left: LONGEST }.value(id);
    sample(FULL).filter(|value| value.to_string().len() <= LONGEST).or_else(|| sample(0))
}

/// The document's example can stand for a value.
fn is_usable(planner: &Planner<'_>, id: SchemaId, example: &Value) -> bool {
    example.to_string().len() <= LONGEST_EXAMPLE && fits::fits(planner, id, example)
}

/// Builds one value.
struct Sampler<'p, 'a> {
    planner: &'p Planner<'a>,
    /// Objects inside objects that have their optional properties.
    full: usize,
    /// The schemas that are being built, the outermost first.
    open: Vec<SchemaId>,
    /// How many values may still be built.
    left: usize,
}

impl Sampler<'_, '_> {
    fn value(&mut self, id: SchemaId) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        let schema = self.planner.api.schemas.get(id);
        if let Some(example) = &schema.example
            && is_usable(self.planner, id, example)
        {
            return Some(example.clone());
        }
        if self.open.contains(&id) || self.open.len() > DEPTH {
            return schema.nullable.then_some(Value::Null);
        }
        self.open.push(id);
        let built = self.built(schema);
        self.open.pop();
        built.or_else(|| schema.nullable.then_some(Value::Null))
    }

    fn built(&mut self, schema: &Schema) -> Option<Value> {
        let limits = &schema.constraints;
        match &schema.kind {
            Kind::Any => Some(Value::Object(Map::new())),
            Kind::Boolean | Kind::Number(_) if !schema.constraints.constants.is_empty() => schema.constraints.constants.first().cloned(),
            Kind::Boolean => Some(Value::Bool(true)),
            Kind::Integer(format) => scalars::integer(*format, limits),
            Kind::Number(_) => scalars::number(limits),
            Kind::String(format) => scalars::string(*format, limits),
            Kind::StringEnum(values) => values.first().map(|value| value.value.clone().into()),
            Kind::IntegerEnum(values) => values.first().map(|value| value.value.into()),
            Kind::Array(items) => self.array(*items, limits),
            Kind::Map(values) => self.map(*values, limits),
            Kind::Object(object) => self.object(object),
            Kind::Union(union) => self.union(union),
            Kind::Alias(target) => self.value(*target),
        }
    }

    /// One item, or as many as there must be.
    fn array(&mut self, items: SchemaId, limits: &Constraints) -> Option<Value> {
        let least = limits.min_items.unwrap_or(0);
        let count = least.max(1).min(limits.max_items.unwrap_or(u64::MAX));
        if count > ITEMS {
            return None;
        }
        match (0..count).map(|_| self.value(items)).collect::<Option<Vec<Value>>>() {
            Some(list) if limits.unique_items => self.distinct(items, list).map(Value::Array),
            Some(list) => Some(Value::Array(list)),
            None => (least == 0).then(|| Value::Array(Vec::new())),
        }
    }

    /// The items with what is there twice changed, as far as that is simple.
    fn distinct(&self, items: SchemaId, list: Vec<Value>) -> Option<Vec<Value>> {
        let (target, _) = self.planner.api.schemas.target(items);
        let kind = &self.planner.api.schemas.get(target).kind;
        let mut distinct: Vec<Value> = Vec::new();
        for item in list {
            let mut others = scalars::others(kind, &item);
            let fresh = |item: &Value| !distinct.contains(item) && fits::fits(self.planner, items, item);
            let item = if fresh(&item) { item } else { others.find(fresh)? };
            distinct.push(item);
        }
        Some(distinct)
    }

    fn map(&mut self, values: SchemaId, limits: &Constraints) -> Option<Value> {
        let least = limits.min_properties.unwrap_or(0);
        let count = least.max(1).min(limits.max_properties.unwrap_or(u64::MAX));
        if count > ITEMS {
            return None;
        }
        let key = |index| if index == 0 { "key".to_owned() } else { format!("key{}", index + 1) };
        let entries: Option<Map<String, Value>> = (0..count).map(|index| Some((key(index), self.value(values)?))).collect();
        entries.or_else(|| (least == 0).then(Map::new)).map(Value::Object)
    }

    fn object(&mut self, object: &Object) -> Option<Value> {
        let outer = self.open.iter().filter(|id| matches!(self.planner.api.schemas.get(**id).kind, Kind::Object(_))).count();
        let mut members = Map::new();
        for property in object.properties.iter().filter(|property| !property.write_only) {
            if property.required {
                members.insert(property.name.clone(), self.value(property.schema)?);
            } else if outer <= self.full
                && let Some(value) = self.value(property.schema)
            {
                members.insert(property.name.clone(), value);
            }
        }
        Some(Value::Object(members))
    }

    /// A value of the first branch that no other branch takes too; else of the first that has one.
    fn union(&mut self, union: &Union) -> Option<Value> {
        let mut first = None;
        for (index, variant) in union.variants.iter().enumerate() {
            let Some(mut value) = self.value(variant.schema) else { continue };
            if let (UnionBy::Tag(tag), Value::Object(members)) = (&union.by, &mut value)
                && let Some(name) = variant.tags.first()
                && !members.get(tag).and_then(fits::tag_text).is_some_and(|tag| variant.tags.contains(&tag))
            {
                members.insert(tag.clone(), name.clone().into());
            }
            let mut others = union.variants.iter().enumerate().filter(|(other, _)| *other != index);
            let is_alone = matches!(union.by, UnionBy::Tag(_)) || !others.any(|(_, other)| fits::fits(self.planner, other.schema, &value));
            if is_alone {
                return Some(value);
            }
            first = first.or(Some(value));
        }
        first
    }
}

/// A property that a response has to have.
fn is_owed(property: &Property) -> bool {
    property.required && !property.write_only
}
