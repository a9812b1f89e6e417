//! Enumerations of strings and integers.

use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{EnumInteger, EnumString, Kind, Schema, SchemaId, Schemas, Union};
use crate::node::{Node, Value};
use crate::sources::Span;

use super::context::{At, Context};
use super::schema::Keywords;

/// Lowers `enum`. Null among the values makes the schema nullable.
pub(super) fn lower(context: &mut Context<'_>, id: SchemaId, at: &At<'_>, values: &At<'_>, keywords: &Keywords) -> Kind {
    let mut members: Vec<(usize, At<'_>)> = values.items().into_iter().enumerate().collect();
    let names = texts(context, at, &["x-enum-varnames", "x-enumNames"], members.len());
    let descriptions = texts(context, at, &["x-enum-descriptions", "x-enumDescriptions"], members.len());
    if members.iter().any(|(_, value)| value.node.is_null()) {
        context.schemas.get_mut(id).nullable = true;
        members.retain(|(_, value)| !value.node.is_null());
    }
    report_duplicates(context, &mut members);
    if members.is_empty() {
        empty(context, values);
        return Kind::Any;
    }
    let typ = keywords.any.typ.as_deref();
    let extended = extended(at, &members);
    let deprecated = flags(at);
    let label = |index: usize| {
        let (name, text) = extended.get(&index).cloned().unwrap_or_default();
        let text = descriptions.get(index).cloned().or(text);
        let text = match deprecated.get(index) {
            Some(true) => Some(obsolete(text, values, index)),
            _ => text,
        };
        (names.get(index).cloned().or(name), text)
    };
    if typ == Some("boolean") || members.iter().all(|(_, value)| value.node.as_bool().is_some()) && typ != Some("string") {
        if members.len() < 2 {
            left_to_server(context, values, "one boolean");
            context.schemas.get_mut(id).constraints.constants = constants(&members);
        }
        return Kind::Boolean;
    }
    if typ != Some("string")
        && let Some(integers) =
            members.iter().map(|(index, value)| integer(value.node).map(|value| (*index, value))).collect::<Option<Vec<_>>>()
    {
        return Kind::IntegerEnum(
            integers.into_iter().map(|(index, value)| EnumInteger { value, name: label(index).0, description: label(index).1 }).collect(),
        );
    }
    if let Some(strings) =
        members.iter().map(|(index, value)| string(value.node, typ).map(|value| (*index, value))).collect::<Option<Vec<_>>>()
    {
        return Kind::StringEnum(
            strings.into_iter().map(|(index, value)| EnumString { value, name: label(index).0, description: label(index).1 }).collect(),
        );
    }
    if typ == Some("number") || members.iter().all(|(_, value)| value.node.as_number().is_some()) {
        left_to_server(context, values, "numbers");
        context.schemas.get_mut(id).constraints.constants = constants(&members);
        return Kind::Number(None);
    }
    mixed(context, values);
    Kind::Any
}

/// The values, by which the branches of a union may be told apart.
fn constants(members: &[(usize, At<'_>)]) -> Vec<serde_json::Value> {
    members.iter().map(|(_, value)| value.node.to_json()).collect()
}

/// All values are strings, or all are integers, null apart.
pub(super) fn is_of_one_type(values: &At<'_>) -> bool {
    let mut values = values.node.as_array().unwrap_or_default().iter().filter(|value| !value.is_null());
    let first = values.next();
    first.is_some_and(|first| {
        first.as_str().is_some() && values.clone().all(|value| value.as_str().is_some())
            || integer(first).is_some() && values.all(|value| integer(value).is_some())
    })
}

fn integer(node: &Node) -> Option<i64> {
    node.as_number().and_then(crate::node::Number::as_i64)
}

/// Text of a member. Under `type: string` an unquoted number or boolean means its text.
fn string(node: &Node, typ: Option<&str>) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if typ == Some("string") => Some(number.text().to_owned()),
        Value::Bool(value) if typ == Some("string") => Some(value.to_string()),
        _ => None,
    }
}

/// A list of texts, one for each of the values, under the first of several extension keys that is there.
fn texts(context: &mut Context<'_>, at: &At<'_>, keys: &[&str], values: usize) -> Vec<String> {
    let Some((key, place)) = keys.iter().find_map(|key| at.child(key).map(|place| (key, place))) else { return Vec::new() };
    let items = place.node.as_array().unwrap_or_default();
    if items.len() != values {
        let s = if values == 1 { "" } else { "s" };
        let count = place.node.as_array().map_or_else(|| place.node.in_words(), |items| format!("a list of {}", items.len()));
        context.report(
            Diagnostic::new(Code::EnumNames, place.node.span, format!("`{key}` goes with {values} value{s}, but is {count}"))
                .pointer(&*place.pointer)
                .help(format!("list {values} text{s}, in the order of the values")),
        );
    }
    items.iter().map(|item| item.scalar_text().unwrap_or_default().to_owned()).collect()
}

/// Names and texts of the values by `x-ms-enum` (AutoRest), which lists them beside the values.
fn extended(at: &At<'_>, members: &[(usize, At<'_>)]) -> HashMap<usize, (Option<String>, Option<String>)> {
    let listed = at.node.get("x-ms-enum").and_then(|extension| extension.get("values")).and_then(Node::as_array).unwrap_or_default();
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::scalar_text).filter(|text| !text.is_empty()).map(str::to_owned);
    let one = |item: &Node| {
        let value = item.get("value")?.scalar_text()?;
        let (index, _) = members.iter().find(|(_, member)| member.node.scalar_text() == Some(value))?;
        Some((*index, (text(item, "name"), text(item, "description"))))
    };
    listed.iter().filter_map(one).collect()
}

/// What is said of a value that is deprecated: rustc knows no such mark for a value that servers may still send.
fn obsolete(text: Option<String>, values: &At<'_>, index: usize) -> String {
    let value = values.node.as_array().and_then(|values| values.get(index)).and_then(Node::scalar_text).unwrap_or_default();
    format!("{}\n\nDeprecated.", text.unwrap_or_else(|| format!("`{value}`")))
}

/// Which values are deprecated, in their order.
fn flags(at: &At<'_>) -> Vec<bool> {
    let listed = at.node.get("x-enumDeprecated").and_then(Node::as_array).unwrap_or_default();
    listed.iter().map(|item| item.as_bool() == Some(true)).collect()
}

/// An enumeration of values that no Rust type lists.
fn left_to_server(context: &mut Context<'_>, values: &At<'_>, what: &str) {
    context.report(
        Diagnostic::new(Code::ValueRule, values.node.span, format!("`enum` of {what} is left to the server: any of them is sent and read"))
            .pointer(&*values.pointer)
            .help("nothing to do: callers see to it that the value is one of these"),
    );
}

/// The union of enumerations of strings. A branch of one value says by its title what the value is called, and by its description what
/// it means: the idiom of OpenAPI 3.1.
pub(super) fn joined_strings(schemas: &Schemas, union: &Union) -> Kind {
    let mut all: Vec<EnumString> = Vec::new();
    for (schema, kind) in branches(schemas, union) {
        let Kind::StringEnum(values) = kind else { continue };
        let (title, text) = label(schema, values.len());
        for EnumString { value, name, description } in values {
            if all.iter().all(|known| known.value != *value) {
                let (name, description) = (name.clone().or(title.clone()), description.clone().or(text.clone()));
                all.push(EnumString { value: value.clone(), name, description });
            }
        }
    }
    Kind::StringEnum(all)
}

/// The same of integers.
pub(super) fn joined_integers(schemas: &Schemas, union: &Union) -> Kind {
    let mut all: Vec<EnumInteger> = Vec::new();
    for (schema, kind) in branches(schemas, union) {
        let Kind::IntegerEnum(values) = kind else { continue };
        let (title, text) = label(schema, values.len());
        for EnumInteger { value, name, description } in values {
            if all.iter().all(|known| known.value != *value) {
                let (name, description) = (name.clone().or(title.clone()), description.clone().or(text.clone()));
                all.push(EnumInteger { value: *value, name, description });
            }
        }
    }
    Kind::IntegerEnum(all)
}

/// The branches as they are described, with the kinds that they come to.
fn branches<'a>(schemas: &'a Schemas, union: &'a Union) -> impl Iterator<Item = (&'a Schema, &'a Kind)> {
    union.variants.iter().map(|variant| (schemas.get(variant.schema), &schemas.get(schemas.target(variant.schema).0).kind))
}

/// What a branch of so many values says about its one value.
fn label(schema: &Schema, values: usize) -> (Option<String>, Option<String>) {
    if values == 1 { (schema.docs.title.clone(), schema.docs.description.clone()) } else { (None, None) }
}

fn report_duplicates(context: &mut Context<'_>, members: &mut Vec<(usize, At<'_>)>) {
    let mut places: HashMap<String, Span> = HashMap::new();
    members.retain(|(_, value)| match places.entry(value.node.to_json().to_string()) {
        Occupied(earlier) => {
            context.report(
                Diagnostic::new(
                    Code::DuplicateEnumValue,
                    value.node.span,
                    format!("the value {} stands twice in this enumeration", earlier.key()),
                )
                .secondary(*earlier.get(), "first listed here")
                .pointer(&*value.pointer)
                .help("remove one of the two"),
            );
            false
        }
        Vacant(free) => {
            free.insert(value.node.span);
            true
        }
    });
}

fn empty(context: &mut Context<'_>, values: &At<'_>) {
    context.report(
        Diagnostic::new(Code::EmptyEnum, values.node.span, "the enumeration lists no value, so that nothing fits it")
            .pointer(&*values.pointer)
            .help("list the values, or remove `enum`"),
    );
}

fn mixed(context: &mut Context<'_>, values: &At<'_>) {
    context.report(
        Diagnostic::new(Code::DegradedSchema, values.node.span, "the enumeration mixes types; it becomes any JSON value")
            .pointer(&*values.pointer)
            .help("list values of one type, or describe the alternatives by `oneOf`"),
    );
}
