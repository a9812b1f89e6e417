//! Tags and their operations.

use crate::ir::{Docs, Info, Item, Operation, Repeat, TagModule};
use crate::model;
use crate::names::inline::Home;

use super::{Planner, arguments, docs, markdown, multipart, paging, payloads, security, types};

/// A module per tag, sorted.
pub(super) fn modules(planner: &Planner<'_>) -> Vec<TagModule> {
    let mut modules: Vec<TagModule> = (0..planner.api.tags.len()).map(|tag| module(planner, tag)).collect();
    modules.sort_by(|a, b| a.module.as_str().cmp(b.module.as_str()));
    modules
}

fn module(planner: &Planner<'_>, index: usize) -> TagModule {
    let tag = &planner.api.tags[index];
    let names = &planner.names.tags[index];
    let title = if tag.name.is_empty() { markdown::line(&planner.api.info.title) } else { markdown::line(&tag.name) };
    let described = tag.description.as_deref().map(markdown::paragraphs).filter(|paragraphs| !paragraphs.is_empty());
    let mut paragraphs = described.unwrap_or_else(|| vec![format!("Operations of {title}.")]);
    paragraphs.extend(tag.more.as_ref().map(docs::see_also));
    paragraphs.push(format!("Reached by [`Client::{accessor}`](crate::Client::{accessor}).", accessor = names.accessor.as_str()));
    let operations = (0..planner.api.operations.len()).filter(|operation| planner.api.operations[*operation].tag == index);
    TagModule {
        module_docs: Docs::line(format!("{title}: the operations, their calls and what belongs to them.")),
        docs: Docs { paragraphs, ..Docs::default() },
        module: names.module.clone(),
        handle: names.handle.clone(),
        accessor: names.accessor.clone(),
        feature: names.feature.clone(),
        operations: operations.map(|operation| self::operation(planner, index, operation)).collect(),
    }
}

/// The operation documents responses that are no success.
pub(super) fn has_failure(operation: &model::Operation) -> bool {
    operation.responses.iter().any(|response| response.status.is_failure())
}

/// Headers that carry a key by which a server knows a request that it has seen, in lower case.
const KEY_HEADERS: [&str; 2] = ["idempotency-key", "x-idempotency-key"];

fn repeat(operation: &model::Operation) -> Repeat {
    let is_key = |parameter: &&model::Parameter| {
        parameter.location == model::Location::Header && KEY_HEADERS.contains(&parameter.name.to_ascii_lowercase().as_str())
    };
    match (operation.idempotent, operation.parameters.iter().find(is_key)) {
        (Some(true), _) => Repeat::Always,
        (Some(false), _) => Repeat::Never,
        // The runtime knows the standard's own name.
        (None, Some(key)) if !key.name.eq_ignore_ascii_case(KEY_HEADERS[0]) => Repeat::WithKey(key.name.clone()),
        (None, _) => Repeat::ByMethod,
    }
}

fn operation(planner: &Planner<'_>, tag: usize, index: usize) -> Operation {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let results = payloads::results(planner, index);
    let (arguments, setters) = arguments::arguments(planner, index);
    let handle = &planner.names.tags[tag].handle;
    let optional = if setters.is_empty() { "" } else { " Optional parameters are set by the methods below." };
    let mut call_docs = Docs::line(format!(
        "A call of [`{handle}::{method}`](super::{handle}::{method}), sent by `.await`.{optional}",
        method = names.method.as_str()
    ));
    call_docs.deprecated = operation.docs.deprecated;
    Operation {
        method_docs: docs::of_method(planner, index, &results.types.value),
        method: names.method.clone(),
        module: names.module.clone(),
        call: names.call.clone(),
        call_docs,
        info: Info {
            id: operation.label(),
            method: operation.method,
            path: operation.path.clone(),
            accept: results.accept,
            security: security::requirement(planner, operation),
            success: results.success,
        },
        servers: operation.servers.iter().map(|server| (server.usual.clone(), server.own.clone())).collect(),
        repeat: repeat(operation),
        arguments,
        setters,
        types: results.types,
        decode: results.decode,
        paging: paging::paging(planner, index),
        unread: results.unread,
        outcome: results.outcome,
        failure: results.failure,
        items: items(planner, index),
        mock: results.mock,
    }
}

/// The types that belong to the operation alone.
fn items(planner: &Planner<'_>, index: usize) -> Vec<Item> {
    let body = multipart::multipart(planner, index).map(Item::Multipart);
    let inline = types::inside(planner, Home::Operation(index)).into_iter().flat_map(|id| types::items_of(planner, id));
    body.into_iter().chain(inline).collect()
}
