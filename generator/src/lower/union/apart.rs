//! How the branches of unions are told apart: all schemas are lowered by now.
//!
//! In: unions whose branches are known. Out: the same with their tags, or a simpler kind where a union says no more than that.

use std::collections::HashSet;

use openapiv3::Discriminator;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Constraints, Kind, Origin, Property, SchemaId, Schemas, StringFormat, Union, UnionBy, Variant};

use super::super::context::{Context, component_name};
use super::super::enumeration;
use super::{Mapped, Open};

/// Tells the branches of all unions apart.
pub(in crate::lower) fn classify(context: &mut Context<'_>) {
    let mut open_unions = std::mem::take(&mut context.open_unions);
    // A union inside another one is told apart first, since its tags are tags of the outer one.
    open_unions.sort_by_key(|open| match &context.schemas.get(open.id).kind {
        Kind::Union(union) => union.variants.iter().any(|variant| inner(&context.schemas, variant.schema).is_some()),
        _ => false,
    });
    for open in open_unions {
        let Kind::Union(union) = context.schemas.get(open.id).kind.clone() else { continue };
        let nullable = union.variants.iter().any(|variant| context.schemas.target(variant.schema).1);
        report_strays(context, &union, &open);
        let kind = match simple(&context.schemas, &union) {
            Some(kind) => {
                if let Some(discriminator) = &open.discriminator {
                    report_useless(context, discriminator, open.id);
                }
                report_limits(context, &union, open.id);
                kind
            }
            None => Kind::Union(tagged(context, &union, &open)),
        };
        let schema = context.schemas.get_mut(open.id);
        schema.nullable |= nullable;
        schema.kind = kind;
    }
}

/// Reports limits of branches that come to one scalar: a value need keep those of one branch only.
fn report_limits(context: &mut Context<'_>, union: &Union, id: SchemaId) {
    let limited = union.variants.iter().find(|variant| is_limited(&context.schemas.get(variant.schema).constraints));
    let Some(place) = limited.map(|variant| context.schemas.get(variant.schema).location.clone()) else { return };
    let span = context.schemas.get(id).span;
    context.report(
        Diagnostic::new(Code::ValueRule, span, "limits that differ from branch to branch are left to the server")
            .label("all branches are one type")
            .pointer(place.pointer)
            .help("nothing to do: callers see to it that values fit"),
    );
}

fn is_limited(it: &Constraints) -> bool {
    let Constraints { format: _, min_length, max_length, minimum, maximum, multiple_of, pattern, .. } = it;
    let counts = [min_length, max_length].iter().any(|count| count.is_some());
    counts || minimum.is_some() || maximum.is_some() || multiple_of.is_some() || pattern.is_some()
}

/// Reports values of a discriminator that lead to schemas which are no branches: such a value is kept, but not typed.
fn report_strays(context: &mut Context<'_>, union: &Union, open: &Open) {
    let names: Vec<&str> = union
        .variants
        .iter()
        .zip(&open.components)
        .filter_map(|(variant, name)| name_of(&context.schemas, variant, name.as_deref()))
        .collect();
    let strays: Vec<&Mapped> = open.mapping.iter().filter(|mapped| !names.contains(&&*mapped.name)).collect();
    for Mapped { value, name, span, pointer } in strays {
        context.report(
            Diagnostic::new(Code::DiscriminatorIgnored, *span, format!("`{value}` leads to `{name}`, which is no branch of this union"))
                .label("a value of this kind is kept as JSON")
                .pointer(pointer)
                .help(format!("add `{name}` to the branches, or remove `{value}` from `mapping`")),
        );
    }
}

/// The name of the component that a branch is, or refers to.
fn name_of<'a>(schemas: &'a Schemas, variant: &Variant, referred: Option<&'a str>) -> Option<&'a str> {
    match &schemas.get(variant.schema).origin {
        Origin::Component(name) => Some(name),
        _ => referred,
    }
}

/// Branches that come to one and the same scalar: texts of several formats are text, integers and numbers are numbers, and enumerations
/// are one that lists the values of all.
fn simple(schemas: &Schemas, union: &Union) -> Option<Kind> {
    let kinds: Vec<&Kind> = union.variants.iter().map(|variant| &schemas.get(schemas.target(variant.schema).0).kind).collect();
    let all = |fits: fn(&Kind) -> bool| kinds.iter().all(|kind| fits(kind));
    if kinds.iter().any(|kind| matches!(kind, Kind::Any)) {
        Some(Kind::Any)
    } else if all(|kind| matches!(kind, Kind::StringEnum(_))) {
        Some(enumeration::joined_strings(schemas, union))
    } else if all(|kind| matches!(kind, Kind::IntegerEnum(_))) {
        Some(enumeration::joined_integers(schemas, union))
    } else if all(|kind| matches!(kind, Kind::String(_) | Kind::StringEnum(_))) {
        Some(Kind::String(StringFormat::Plain))
    } else if all(|kind| matches!(kind, Kind::Integer(_) | Kind::IntegerEnum(_))) {
        Some(Kind::Integer(None))
    } else if all(|kind| matches!(kind, Kind::Integer(_) | Kind::IntegerEnum(_) | Kind::Number(_))) {
        Some(Kind::Number(None))
    } else if all(|kind| matches!(kind, Kind::Boolean)) {
        Some(Kind::Boolean)
    } else {
        None
    }
}

/// The union with its tag: the discriminator's, else a property that has values of its own in each branch.
fn tagged(context: &mut Context<'_>, union: &Union, open: &Open) -> Union {
    let by_constant = constant_tag(&context.schemas, union);
    let Some(discriminator) = &open.discriminator else {
        return by_constant.unwrap_or_else(|| union.clone());
    };
    let property = &discriminator.property_name;
    let mut seen = HashSet::new();
    let variants: Vec<Variant> = union
        .variants
        .iter()
        .zip(&open.components)
        .map(|(variant, component)| {
            let name = name_of(&context.schemas, variant, component.as_deref());
            let mut tags = tags(&context.schemas, union, variant.schema, name, discriminator);
            // What leads to one branch cannot lead to another.
            tags.retain(|tag| seen.insert(tag.clone()));
            Variant { schema: variant.schema, tags }
        })
        .collect();
    let objects = variants.iter().all(|variant| holds_objects(&context.schemas, variant.schema));
    if objects && variants.iter().all(|variant| !variant.tags.is_empty()) {
        return Union { variants, by: UnionBy::Tag(property.clone()) };
    }
    report_useless(context, discriminator, open.id);
    by_constant.unwrap_or_else(|| union.clone())
}

fn report_useless(context: &mut Context<'_>, discriminator: &Discriminator, id: SchemaId) {
    let property = &discriminator.property_name;
    let schema = context.schemas.get(id);
    let (span, pointer) = (schema.span, schema.location.pointer.clone());
    context.report(
        Diagnostic::new(
            Code::DiscriminatorIgnored,
            span,
            format!("the discriminator `{property}` does not tell all branches apart; they are tried instead"),
        )
        .pointer(pointer)
        .help("make each branch a reference to an object, or give each a value in `mapping`"),
    );
}

/// Values of the discriminator that lead to a branch: mapped ones and those that it alone lists, else the name of the component.
fn tags(schemas: &Schemas, union: &Union, id: SchemaId, name: Option<&str>, discriminator: &Discriminator) -> Vec<String> {
    let mapped = |target: &str| name == Some(component_name(target).as_str());
    let mut tags: Vec<String> = discriminator.mapping.iter().filter(|(_, target)| mapped(target)).map(|(value, _)| value.clone()).collect();
    // A branch that is a union by the same property takes what its own branches take.
    if let Some(Union { variants, by: UnionBy::Tag(property) }) = inner(schemas, id)
        && *property == discriminator.property_name
    {
        tags.extend(variants.iter().flat_map(|variant| variant.tags.iter().cloned()));
    }
    let others = union.variants.iter().filter(|other| other.schema != id).flat_map(|other| listed(schemas, other.schema, discriminator));
    let others: HashSet<String> = others.collect();
    let own = listed(schemas, id, discriminator).into_iter();
    let own: Vec<String> = own.filter(|value| !others.contains(value) && !discriminator.mapping.contains_key(value)).collect();
    tags.extend(own);
    if tags.is_empty() {
        tags.extend(name.map(str::to_owned));
    }
    tags
}

/// The values that a branch lists for the property of the discriminator, required or not.
fn listed(schemas: &Schemas, id: SchemaId, discriminator: &Discriminator) -> Vec<String> {
    let properties = object_properties(schemas, id).unwrap_or_default();
    let own = properties.iter().find(|property| property.name == discriminator.property_name);
    own.and_then(|property| values(schemas, property)).unwrap_or_default()
}

/// A union told apart by a property that is required in every branch, and lists other values in each.
fn constant_tag(schemas: &Schemas, union: &Union) -> Option<Union> {
    let all: Vec<Vec<(&str, Vec<String>)>> = union.variants.iter().map(|variant| constants(schemas, variant.schema)).collect();
    let (first, rest) = all.split_first()?;
    let (property, _) = first.iter().find(|(property, values)| {
        let mut seen: HashSet<&String> = values.iter().collect();
        rest.iter().all(|constants| {
            let other = constants.iter().find(|(name, _)| name == property).map(|(_, values)| values);
            other.is_some_and(|other| other.iter().all(|value| seen.insert(value)))
        })
    })?;
    let tags = |constants: &[(&str, Vec<String>)]| {
        constants.iter().filter(|(name, _)| name == property).flat_map(|(_, values)| values.iter().cloned()).collect()
    };
    let variants =
        union.variants.iter().zip(&all).map(|(variant, constants)| Variant { schema: variant.schema, tags: tags(constants) }).collect();
    Some(Union { variants, by: UnionBy::Tag((*property).to_owned()) })
}

/// Required properties that list their values.
fn constants(schemas: &Schemas, id: SchemaId) -> Vec<(&str, Vec<String>)> {
    let properties = object_properties(schemas, id).unwrap_or_default().iter().filter(|property| property.required);
    properties.filter_map(|property| Some((property.name.as_str(), values(schemas, property)?))).collect()
}

/// The values of a property that lists them, as texts.
fn values(schemas: &Schemas, property: &Property) -> Option<Vec<String>> {
    let schema = schemas.get(schemas.target(property.schema).0);
    match &schema.kind {
        Kind::Boolean | Kind::Number(_) if !schema.constraints.constants.is_empty() => {
            Some(schema.constraints.constants.iter().map(ToString::to_string).collect())
        }
        Kind::StringEnum(values) => Some(values.iter().map(|value| value.value.clone()).collect()),
        Kind::IntegerEnum(values) => Some(values.iter().map(|value| value.value.to_string()).collect()),
        _ => None,
    }
}

/// The union that a branch is.
fn inner(schemas: &Schemas, id: SchemaId) -> Option<&Union> {
    match &schemas.get(schemas.target(id).0).kind {
        Kind::Union(union) => Some(union),
        _ => None,
    }
}

/// The values of the branch have properties, so that one of them can be the tag.
fn holds_objects(schemas: &Schemas, id: SchemaId) -> bool {
    matches!(schemas.get(schemas.target(id).0).kind, Kind::Object(_) | Kind::Map(_) | Kind::Union(_))
}

fn object_properties(schemas: &Schemas, id: SchemaId) -> Option<&[Property]> {
    match &schemas.get(schemas.target(id).0).kind {
        Kind::Object(object) => Some(&object.properties),
        _ => None,
    }
}
