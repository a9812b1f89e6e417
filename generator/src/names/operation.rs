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
    // What stands under other things gives way: `GET /pets` is `get`, and `GET /owners/{owner}/pets` has to say more.
    order.sort_by_cached_key(|(index, full)| (depth(&api.operations[*index].path, &tag_words), full.clone()));
    for (index, full) in order {
        let operation = &api.operations[index];
        let wanted = if let Some(name) = &operation.rust_name { vec![name.clone()] } else { candidates(operation, &full, &tag_words) };
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

/// The names that an operation would like to have, the best first.
fn candidates(operation: &Operation, full: &str, tag: &[String]) -> Vec<String> {
    let owners = owners(&operation.path);
    let own = route(operation, Detail::Own(tag));
    let short = route(operation, Detail::Short).unwrap_or_else(|| full.to_owned());
    own.into_iter().chain([without_tag(&short, tag, &owners), without_tag(full, tag, &owners), full.to_owned()]).collect()
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
enum Detail<'a> {
    /// What stands behind the segment of the tag: in the tag Pets it is `get by pet`.
    Own(&'a [String]),
    /// What tells operations apart as a rule: `GET /v1/owners/{owner}/pets/{pet}` is `get owners pets by pet`.
    Short,
    /// Everything.
    Full,
}

/// The name of an operation without an operationId, from its method and path.
fn route(operation: &Operation, detail: Detail<'_>) -> Option<String> {
    if operation.id.as_deref().is_some_and(|id| !words::plain(id).is_empty()) {
        return None;
    }
    let segments = segments(&operation.path);
    let last = segments.iter().rposition(|segment| !segment.starts_with('{'));
    let first = match detail {
        Detail::Own(tag) => {
            1 + segments.iter().rposition(|segment| !segment.starts_with('{') && same_words(&words::split(segment), tag))?
        }
        Detail::Short | Detail::Full => 0,
    };
    let mut name = operation.method.to_ascii_lowercase();
    for (index, segment) in segments.iter().enumerate().skip(first) {
        let value = segment.starts_with('{');
        let behind = last.is_none_or(|last| index > last);
        if detail != Detail::Full && (value && !behind || !value && is_prefix(segment)) {
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

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// Which segment of a path is the tag's: the last one of its words.
fn tag_segment(segments: &[&str], tag: &[String]) -> Option<usize> {
    segments.iter().rposition(|segment| !segment.starts_with('{') && same_words(&words::split(segment), tag))
}

/// How many segments of a path stand before that of the tag.
fn depth(path: &str, tag: &[String]) -> usize {
    tag_segment(&segments(path), tag).unwrap_or(0)
}

/// The things in a path that others belong to: `organization` in `/organizations/{id}/admins`.
fn owners(path: &str) -> Vec<String> {
    let segments = segments(path);
    let owned = segments.windows(3).filter(|three| !three[0].starts_with('{') && three[1].starts_with('{'));
    owned.flat_map(|three| words::split(three[0])).map(|word| words::singular(&word)).collect()
}

/// The name without the words of its tag, which stand in front of the call anyway: `listProjects` of the tag Projects is `list`.
///
/// What is left must be a name, and must not name another thing: `deleteOrganizationAdmin` deletes no organization.
fn without_tag(name: &str, tag: &[String], owners: &[String]) -> String {
    let all = words::split(name);
    let found = (0..all.len()).find(|start| all.get(*start..start + tag.len()).is_some_and(|part| same_words(part, tag)));
    let Some(start) = found else { return name.to_owned() };
    if all[..start].iter().skip(1).any(|word| owners.iter().any(|owner| *owner == words::singular(word))) {
        return name.to_owned();
    }
    let rest: Vec<String> =
        all.iter().enumerate().filter(|(index, _)| !(start..start + tag.len()).contains(index)).map(|(_, word)| word.clone()).collect();
    match rest.first() {
        Some(first) if first.starts_with(char::is_alphabetic) && !["by", "for", "of", "to", "in", "with"].contains(&first.as_str()) => {
            rest.join(" ")
        }
        _ => name.to_owned(),
    }
}

/// Whether words are those of a tag, in the singular or the plural.
fn same_words(words: &[String], tag: &[String]) -> bool {
    let same = |(a, b): (&String, &String)| words::singular(a) == words::singular(b);
    !tag.is_empty() && words.len() == tag.len() && words.iter().zip(tag).all(same)
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
    order.sort_by_cached_key(|index| {
        let parameter = &operation.parameters[*index];
        (parameter.rust_name.is_none(), parameter.location, words::claim_order(&parameter.name, Case::Snake), &parameter.name)
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
