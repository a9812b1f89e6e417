//! Names of types made from schemas, their fields and variants.

use std::collections::BTreeMap;

use crate::model::{Kind, Object, Origin, PathForm, SchemaId, UnionBy};
use crate::usage::View;

use super::inline::{Home, candidates, home};
use super::reserved::{DEVICES, STRUCT_METHODS, TYPES};
use super::scope::Scope;
use super::words::{self, Case};
use super::{FormNames, Ident, Minting};

/// Claims the types of components and of what they contain, with their modules.
pub(super) fn assign_components(minting: &mut Minting<'_>) {
    let mut types = Scope::new(Case::Camel, "type", "model", &[TYPES]);
    let mut modules = Scope::of_files("type", "model", &[DEVICES, &["mod", "types"]]);
    let api = minting.api;
    let mut named: Vec<(u8, (bool, bool), &str, SchemaId)> = Vec::new();
    for (id, schema) in api.schemas.iter() {
        match &schema.origin {
            // Names that were chosen on purpose come first, and those of shared parts last.
            Origin::Component(name) => {
                named.push((u8::from(schema.rust_name.is_none()), words::claim_order(name, Case::Camel), name, id));
            }
            // A list or map that others refer to is a type by name where the types of what is in it have their home in it.
            Origin::Shared(name) if has_type(minting, id) || minting.names.inside.contains_key(&Home::Component(id)) => {
                named.push((2, words::claim_order(name, Case::Camel), name, id));
            }
            _ => {}
        }
    }
    named.sort();
    for (_, _, name, id) in named {
        let schema = api.schemas.get(id);
        let wanted = schema.rust_name.clone().map_or_else(|| candidates(api, &minting.names, id), |name| vec![name]);
        let ident = minting.take(types.claim_any(&wanted), "the schema", name, schema.span);
        minting.names.modules.insert(id, modules.claim(ident.as_str()).ident);
        insert(minting, id, ident);
    }
    let components = minting.names.inside.iter().filter(|(home, _)| matches!(home, Home::Component(_)));
    let inline: Vec<SchemaId> = components.flat_map(|(_, ids)| ids).copied().collect();
    assign_inline(minting, &mut types, inline);
    forms(minting, &mut types, &mut modules);
    let all: Vec<SchemaId> = minting.names.types.keys().map(|(id, _)| *id).collect();
    derived(minting, &mut types, &all);
}

/// Finds the inline schemas that become types, and where each lives.
pub(super) fn find_inline(minting: &mut Minting<'_>) {
    let api = minting.api;
    for (id, schema) in api.schemas.iter() {
        if !matches!(schema.origin, Origin::Component(_) | Origin::Shared(_)) && has_type(minting, id) {
            minting.names.inside.entry(home(api, id)).or_default().push(id);
        }
    }
}

/// Claims the enums of path values in several forms: one for each name, whoever uses it.
fn forms(minting: &mut Minting<'_>, types: &mut Scope, modules: &mut Scope) {
    let mut all: BTreeMap<&str, &[PathForm]> = BTreeMap::new();
    for parameter in minting.api.operations.iter().flat_map(|operation| &operation.parameters) {
        if let Some(forms) = &parameter.forms {
            all.entry(&forms.name).or_insert(&forms.forms);
        }
    }
    for (name, forms) in all {
        let ty = types.claim(name).ident;
        let module = modules.claim(ty.as_str()).ident;
        let mut variants = Scope::new(Case::Camel, "form", "form", &[]);
        let variants = forms.iter().map(|form| variants.claim(&form.name).ident).collect();
        minting.names.forms.insert(name.to_owned(), FormNames { ty, module, variants });
    }
}

/// Claims inline types in the sorted order of their place names.
pub(super) fn assign_inline(minting: &mut Minting<'_>, scope: &mut Scope, mut ids: Vec<SchemaId>) {
    // Parents have smaller ids than their children, and children are named after parents, so depth goes first.
    let api = minting.api;
    ids.sort_by_cached_key(|id| (depth(minting, *id), candidates(api, &minting.names, *id), *id));
    for id in ids {
        let schema = api.schemas.get(id);
        let wanted = schema.rust_name.clone().map_or_else(|| candidates(api, &minting.names, id), |name| vec![name]);
        let name = wanted[0].clone();
        let ident = minting.take(scope.claim_any(&wanted), "the schema at", &name, schema.span);
        insert(minting, id, ident);
    }
}

fn depth(minting: &Minting<'_>, id: SchemaId) -> usize {
    let mut depth = 0;
    let mut current = id;
    while let Origin::Property(parent, _) | Origin::Items(parent) | Origin::Values(parent) | Origin::Branch(parent, _) =
        &minting.api.schemas.get(current).origin
    {
        current = *parent;
        depth += 1;
    }
    depth
}

/// Claims the names that follow from others: request views and the structs of required fields.
pub(super) fn derived(minting: &mut Minting<'_>, scope: &mut Scope, ids: &[SchemaId]) {
    for id in ids {
        let schema = minting.api.schemas.get(*id);
        let Some(main) = main_name(minting, *id) else { continue };
        if minting.usage.split(*id) {
            let ident = minting.take(scope.claim(&format!("{main} input")), "the request view of", main.as_str(), schema.span);
            minting.names.types.insert((*id, View::Request), ident);
        }
        if matches!(schema.kind, Kind::Object(_)) {
            for view in minting.usage.views(*id) {
                let name = minting.names.types[&(*id, *view)].clone();
                minting.names.inits.insert((*id, *view), scope.claim(&format!("{name} init")).ident);
            }
        }
    }
}

fn main_name(minting: &Minting<'_>, id: SchemaId) -> Option<Ident> {
    let view = minting.usage.views(id)[0];
    minting.names.types.get(&(id, view)).cloned()
}

/// Objects, enumerations and unions are types wherever they stand, if something leads to them.
pub(super) fn has_type(minting: &Minting<'_>, id: SchemaId) -> bool {
    let kind = &minting.api.schemas.get(id).kind;
    matches!(kind, Kind::Object(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Union(_)) && minting.usage.is_live(id)
}

fn insert(minting: &mut Minting<'_>, id: SchemaId, ident: Ident) {
    let view = minting.usage.views(id)[0];
    minting.names.types.insert((id, view), ident);
    members(minting, id);
}

/// Names inside a type: they depend on nothing outside it.
fn members(minting: &mut Minting<'_>, id: SchemaId) {
    let api = minting.api;
    match &api.schemas.get(id).kind {
        Kind::Object(_) => fields(minting, id),
        Kind::StringEnum(values) => {
            let named: Vec<(String, String)> =
                values.iter().map(|value| (value.name.clone().unwrap_or_else(|| value.value.clone()), value.value.clone())).collect();
            variants(minting, id, &named);
        }
        Kind::IntegerEnum(values) => {
            let named: Vec<(String, String)> = values
                .iter()
                .map(|value| {
                    let digits = if value.value < 0 { format!("minus {}", value.value.unsigned_abs()) } else { value.value.to_string() };
                    (value.name.clone().unwrap_or(digits), format!("{:+024}", value.value))
                })
                .collect();
            variants(minting, id, &named);
        }
        Kind::Union(_) => branches(minting, id),
        _ => {}
    }
}

fn fields(minting: &mut Minting<'_>, id: SchemaId) {
    let api = minting.api;
    let Kind::Object(object) = &api.schemas.get(id).kind else { return };
    let (fields, rest) = field_names(minting, object);
    minting.names.fields.insert(id, fields);
    if object.additional.is_some() {
        minting.names.rests.insert(id, rest);
    }
}

/// Names of the fields of an object by the index of the property, and of the field for all other properties.
pub(super) fn field_names(minting: &mut Minting<'_>, object: &Object) -> (Vec<Ident>, Ident) {
    let (mut scope, fields) = claimed_fields(minting, object);
    (fields, scope.claim("additional_properties").ident)
}

/// Names of the fields of an object by the index of the property, and the scope that they stand in.
pub(super) fn claimed_fields(minting: &mut Minting<'_>, object: &Object) -> (Scope, Vec<Ident>) {
    let mut scope = Scope::new(Case::Snake, "field", "field", &[STRUCT_METHODS]);
    let mut order: Vec<usize> = (0..object.properties.len()).collect();
    order.sort_by_cached_key(|index| {
        let property = &object.properties[*index];
        (property.rust_name.is_none(), words::claim_order(&property.name, Case::Snake), &property.name)
    });
    let mut named: BTreeMap<usize, Ident> = BTreeMap::new();
    for index in order {
        let property = &object.properties[index];
        let claimed = scope.claim(property.rust_name.as_deref().unwrap_or(&property.name));
        named.insert(index, minting.take(claimed, "the property", &property.name, property.span));
    }
    (scope, named.into_values().collect())
}

/// Variants of an enumeration: the wanted name and the key to sort by.
fn variants(minting: &mut Minting<'_>, id: SchemaId, wanted: &[(String, String)]) {
    let span = minting.api.schemas.get(id).span;
    let mut scope = Scope::new(Case::Camel, "value", "value", &[]);
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    // A name without symbols has the better claim to its words: `name` before `+name` and `-name`.
    order.sort_by_cached_key(|index| (words::claim_order(&wanted[*index].0, Case::Camel), &wanted[*index].1));
    let mut named: BTreeMap<usize, Ident> = BTreeMap::new();
    for index in order {
        // An empty text is a value like any other.
        let name = if wanted[index].0.is_empty() { "empty" } else { &wanted[index].0 };
        let claimed = scope.claim(name);
        named.insert(index, minting.take(claimed, "the value", name, span));
    }
    minting.names.variants.insert(id, named.into_values().collect());
    let unknown = scope.claim_any(&["unknown".to_owned(), "unrecognized".to_owned()]).ident;
    minting.names.unknowns.insert(id, unknown);
}

/// Variants of a union are called by their component, else by title, tag, or kind of value.
fn branches(minting: &mut Minting<'_>, id: SchemaId) {
    let api = minting.api;
    let Kind::Union(union) = &api.schemas.get(id).kind else { return };
    let mut scope = Scope::new(Case::Camel, "variant", "variant", &[&["Unknown"]]);
    let family = main_name(minting, id).map(|name| words::split(name.as_str())).unwrap_or_default();
    let mut named = Vec::new();
    for variant in &union.variants {
        let schema = api.schemas.get(variant.schema);
        let tag = (union.by != UnionBy::Trial).then(|| variant.tags.first().cloned()).flatten();
        let wanted = match (&schema.rust_name, &schema.origin) {
            (Some(name), _) => name.clone(),
            (None, Origin::Component(name)) => without_family(name, &family),
            (None, _) => tag.or_else(|| schema.docs.title.clone()).unwrap_or_else(|| kind_word(minting, variant.schema)),
        };
        named.push(scope.claim(&wanted).ident);
    }
    minting.names.variants.insert(id, named);
    let unknown = Scope::new(Case::Camel, "variant", "variant", &[]).claim("unknown").ident;
    minting.names.unknowns.insert(id, unknown);
}

/// A component's name without the last words of its union's, which stand in front of the variant anyway: `ReplaceOperation` of
/// `AppOperation` is `Replace`. Looks at these two names only, so that another variant renames nothing.
fn without_family(name: &str, family: &[String]) -> String {
    let all = words::split(name);
    let shared = all.iter().rev().zip(family.iter().rev()).take_while(|(a, b)| a == b).count();
    match all.len() - shared {
        0 => name.to_owned(),
        _ if shared == 0 => name.to_owned(),
        kept => all[..kept].join(" "),
    }
}

/// What kind of value an unnamed branch holds.
fn kind_word(minting: &Minting<'_>, id: SchemaId) -> String {
    kind_words(minting, id, 3)
}

/// Lists of lists are told `levels` deep: one may contain itself.
fn kind_words(minting: &Minting<'_>, id: SchemaId, levels: usize) -> String {
    let api = minting.api;
    let (target, _) = api.schemas.target(id);
    let schema = api.schemas.get(target);
    match &schema.kind {
        Kind::Any => "any".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer(_) | Kind::IntegerEnum(_) => "integer".to_owned(),
        Kind::Number(_) => "number".to_owned(),
        Kind::String(_) | Kind::StringEnum(_) => "string".to_owned(),
        Kind::Array(items) => match &api.schemas.get(*items).origin {
            Origin::Component(name) => format!("{} list", words::plain(name)),
            _ if levels == 0 => "list".to_owned(),
            _ => format!("{} list", kind_words(minting, *items, levels - 1)),
        },
        Kind::Map(_) => "map".to_owned(),
        Kind::Object(_) => "object".to_owned(),
        Kind::Union(_) => "union".to_owned(),
        Kind::Alias(_) => "value".to_owned(),
    }
}
