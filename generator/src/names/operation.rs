//! Names of operations, their calls, arguments and results.

use std::collections::BTreeMap;

use crate::model::{Kind, Location, Operation, SchemaId};

use super::inline::Home;
use super::reserved::{CALL_METHODS, CALL_TYPES, CRATES, DEVICES, HANDLE_METHODS, TYPES};
use super::scope::Scope;
use super::words::{self, Case};
use super::{Ident, Minting, MultipartNames, OperationNames, route, status, types};

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
    let mut modules = Scope::of_files("call", "call", &[CRATES, DEVICES, &["mod"]]);
    // A module inside one of its own name misleads (`clippy::module_inception`).
    modules.claim(minting.names.tags[tag].module.as_str());
    let mut calls = call_scope();
    calls.claim(minting.names.tags[tag].handle.as_str());
    let tag_words = words::split(&api.tags[tag].name);
    let mut order: Vec<_> = api
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| operation.tag == tag)
        .map(|(index, operation)| (index, route::rank(operation, &tag_words)))
        .collect();
    order.sort_by(|a, b| a.1.cmp(&b.1));
    for (index, _) in order {
        let operation = &api.operations[index];
        let mut wanted =
            operation.rust_name.clone().map_or_else(|| route::candidates(operation, &api.tags[tag].name, &tag_words), |name| vec![name]);
        if let Some(stream) = operation.stream {
            wanted = wanted.into_iter().map(|name| format!("{name} {stream}")).collect();
        }
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
    let content = &operation.body.as_ref()?.content;
    let (_, object) = minting.api.multipart(content)?;
    let ty = calls.claim(&format!("{call} form")).ident;
    let (mut scope, fields) = types::claimed_fields(minting, object);
    let mut headers = Vec::new();
    for encoding in &content.encoding {
        let claimed = encoding.headers.iter().map(|header| {
            let name = format!("{} {}", encoding.property, header.name);
            minting.take(scope.claim(&name), "the header of a part", &name, header.span)
        });
        headers.push(claimed.collect());
    }
    let rest = scope.claim("additional_properties").ident;
    Some(MultipartNames { init: calls.claim(&format!("{ty} init")).ident, ty, fields, headers, rest })
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
