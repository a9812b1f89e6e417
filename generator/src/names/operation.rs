//! Names of operations, their calls, arguments and results.

use std::collections::BTreeMap;

use crate::model::{Kind, Location, Operation, SchemaId};

use super::inline::Home;
use super::reserved::{CALL_METHODS, CALL_TYPES, CRATES, DEVICES, HANDLE_METHODS, TYPES};
use super::scope::Scope;
use super::words::{self, Case};
use super::{Ident, Minting, MultipartNames, OperationNames, status, types};

/// Types of a tag's module: the handle, the calls, and what belongs to them.
pub(super) fn call_scope() -> Scope {
    Scope::new(Case::Camel, "call", "call", &[TYPES, CALL_TYPES])
}

/// Claims the names of all operations, tag by tag.
pub(super) fn assign(minting: &mut Minting<'_>) {
    let mut named: BTreeMap<usize, OperationNames> = BTreeMap::new();
    let mut scopes = Vec::new();
    for tag in 0..minting.api.tags.len() {
        scopes.push(assign_tag(minting, tag, &mut named));
    }
    minting.names.operations = named.into_values().collect();
    for (tag, mut scope) in scopes.into_iter().enumerate() {
        assign_types(minting, tag, &mut scope);
    }
}

fn assign_tag(minting: &mut Minting<'_>, tag: usize, named: &mut BTreeMap<usize, OperationNames>) -> Scope {
    let api = minting.api;
    let mut methods = Scope::new(Case::Snake, "call", "call", &[HANDLE_METHODS]);
    let mut modules = Scope::of_files("call", "call", &[CRATES, DEVICES]);
    // A module inside one of its own name misleads (`clippy::module_inception`).
    modules.claim(minting.names.tags[tag].module.as_str());
    let mut calls = call_scope();
    calls.claim(minting.names.tags[tag].handle.as_str());
    let tag_words = words::split(&api.tags[tag].name);
    let mut order: Vec<(usize, String)> = api
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| operation.tag == tag)
        .map(|(index, operation)| (index, full_name(operation)))
        .collect();
    order.sort_by(|a, b| a.1.cmp(&b.1));
    for (index, full) in order {
        let operation = &api.operations[index];
        let wanted = if let Some(name) = &operation.rust_name {
            vec![name.clone()]
        } else {
            let short = route(operation, Detail::Short).unwrap_or_else(|| full.clone());
            vec![without_tag(&short, &tag_words), without_tag(&full, &tag_words), full.clone()]
        };
        let method = minting.take(methods.claim_any(&wanted), "the operation", &operation.label(), operation.span);
        let module = modules.claim(method.as_str()).ident;
        let call = calls.claim(method.as_str()).ident;
        let names = OperationNames {
            failure: calls.claim(&format!("{call} error")).ident,
            outcome: calls.claim(&format!("{call} outcome")).ident,
            multipart: multipart(minting, operation, &call, &mut calls),
            responses: responses(operation),
            method,
            module,
            call,
            ..arguments(minting, operation)
        };
        named.insert(index, names);
    }
    calls
}

/// The type of a multipart body: it belongs to the operation, also where its schema is shared.
fn multipart(minting: &mut Minting<'_>, operation: &Operation, call: &Ident, calls: &mut Scope) -> Option<MultipartNames> {
    let (_, object) = minting.api.multipart(&operation.body.as_ref()?.content)?;
    let ty = calls.claim(&format!("{call} form")).ident;
    let (fields, rest) = types::field_names(minting, object);
    Some(MultipartNames { init: calls.claim(&format!("{ty} init")).ident, ty, fields, rest })
}

/// The operationId, else method and path with all that is in it.
fn full_name(operation: &Operation) -> String {
    route(operation, Detail::Full).or_else(|| operation.id.clone()).unwrap_or_default()
}

/// How much of a path becomes part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detail {
    /// What tells operations apart as a rule: `GET /v1/owners/{owner}/pets/{pet}` is `get owners pets by pet`.
    Short,
    /// Everything.
    Full,
}

/// The name of an operation without an operationId, from its method and path.
fn route(operation: &Operation, detail: Detail) -> Option<String> {
    if operation.id.as_deref().is_some_and(|id| !words::plain(id).is_empty()) {
        return None;
    }
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let last = segments.iter().rposition(|segment| !segment.starts_with('{'));
    let mut name = operation.method.to_ascii_lowercase();
    for (index, segment) in segments.iter().enumerate() {
        let value = segment.starts_with('{');
        let behind = last.is_none_or(|last| index > last);
        if detail == Detail::Short && (value && !behind || !value && is_prefix(segment)) {
            continue;
        }
        name.push_str(if value { " by " } else { " " });
        name.push_str(&words::plain(segment));
    }
    Some(name)
}

/// Segments that all paths of an API share: `api`, `rest`, `v1`, `v2.1`.
fn is_prefix(segment: &str) -> bool {
    let version = segment
        .strip_prefix('v')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|character| character.is_ascii_digit() || character == '.'));
    version || matches!(segment, "api" | "rest")
}

/// The name without the words of its tag, which stand in front of the call anyway: `listProjects` of the tag Projects is `list`.
/// What is left must be a name.
fn without_tag(name: &str, tag: &[String]) -> String {
    let all = words::split(name);
    let same = |a: &String, b: &String| words::singular(a) == words::singular(b);
    let found = (0..all.len()).find(|start| {
        !tag.is_empty() && all.len() >= start + tag.len() && all[*start..start + tag.len()].iter().zip(tag).all(|(a, b)| same(a, b))
    });
    let Some(start) = found else { return name.to_owned() };
    let rest: Vec<String> =
        all.iter().enumerate().filter(|(index, _)| !(start..start + tag.len()).contains(index)).map(|(_, word)| word.clone()).collect();
    match rest.first() {
        Some(first) if first.starts_with(char::is_alphabetic) && !["by", "for", "of", "to", "in", "with"].contains(&first.as_str()) => {
            rest.join(" ")
        }
        _ => name.to_owned(),
    }
}

/// Variants for the statuses of an operation. Successes and failures are enums of their own, but no status is in both.
fn responses(operation: &Operation) -> Vec<Ident> {
    let mut scope = Scope::new(Case::Camel, "status", "status", &[]);
    operation.responses.iter().map(|response| scope.claim(&status::words(response.status)).ident).collect()
}

/// Arguments and setters share one scope. The body comes first; parameters of one name in two places get the place added.
fn arguments(minting: &mut Minting<'_>, operation: &Operation) -> OperationNames {
    let mut scope = Scope::new(Case::Snake, "parameter", "parameter", &[CALL_METHODS]);
    let body = Scope::new(Case::Snake, "body", "body", &[]).claim("body").ident;
    if operation.body.is_some() {
        // Every crate calls its body `body`: a parameter of that name gives way.
        scope.claim("body");
    }
    let mut order: Vec<usize> = (0..operation.parameters.len()).collect();
    order.sort_by_key(|index| {
        let parameter = &operation.parameters[*index];
        (parameter.rust_name.is_none(), parameter.location, words::has_symbols(&parameter.name), &parameter.name)
    });
    let mut named: BTreeMap<usize, Ident> = BTreeMap::new();
    for index in order {
        let parameter = &operation.parameters[index];
        let name = parameter.rust_name.clone().unwrap_or_else(|| without_array_mark(&parameter.name).to_owned());
        let place = if parameter.location == Location::Path { "path" } else { parameter.location.as_str() };
        let wanted = [name.clone(), format!("{name} {place}")];
        named.insert(index, minting.take(scope.claim_any(&wanted), "the parameter", &parameter.name, parameter.span));
    }
    let placeholder = body.clone();
    OperationNames {
        method: placeholder.clone(),
        module: placeholder.clone(),
        call: placeholder.clone(),
        failure: placeholder.clone(),
        outcome: placeholder,
        parameters: named.into_values().collect(),
        body,
        multipart: None,
        responses: Vec::new(),
    }
}

/// `ids[]` is the array `ids` in the spelling of PHP and Rails.
fn without_array_mark(name: &str) -> &str {
    name.strip_suffix("[]").unwrap_or(name)
}

/// Inline types of a tag's operations.
fn assign_types(minting: &mut Minting<'_>, tag: usize, scope: &mut Scope) {
    let api = minting.api;
    let operations = (0..api.operations.len()).filter(|index| api.operations[*index].tag == tag);
    let inside = &minting.names.inside;
    let inline: Vec<SchemaId> = operations.filter_map(|index| inside.get(&Home::Operation(index))).flatten().copied().collect();
    types::assign_inline(minting, scope, inline.clone());
    let objects: Vec<SchemaId> =
        inline.into_iter().filter(|id| matches!(api.schemas.get(*id).kind, Kind::Object(_) | Kind::Union(_))).collect();
    types::derived(minting, scope, &objects);
}
