//! Documentation of types, fields, operations and parameters.

use crate::ir::{Docs, Named, Scalar, Ty};
use crate::model::{self, BodyKind, Constraints, Operation, Parameter, Property, SchemaId};
use crate::names::inline::{Home, home};
use crate::usage::View;

use super::{Planner, markdown, payloads};

/// Texts of the document, else what `otherwise` says.
pub(super) fn texts(docs: &model::Docs, otherwise: impl FnOnce() -> String) -> Docs {
    let mut paragraphs = docs.description.as_deref().map(markdown::paragraphs).unwrap_or_default();
    if paragraphs.is_empty() {
        let title = docs.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        paragraphs.push(title.map_or_else(otherwise, |title| sentence(&markdown::line(title))));
    }
    paragraphs.extend(docs.more.as_ref().map(see_also));
    Docs { paragraphs, example: None, deprecated: docs.deprecated }
}

/// `externalDocs` as a paragraph.
pub(super) fn see_also(link: &model::Link) -> String {
    format!("See also: {}", sentence(&markdown::link(link.text.as_deref(), &link.url)))
}

/// A title as a sentence of its own.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Above a type.
pub(super) fn of_type(planner: &Planner<'_>, id: SchemaId, view: View) -> Docs {
    let schema = planner.api.schemas.get(id);
    let docs = texts(&schema.docs, || {
        let words = planner.names.types.get(&(id, planner.usage.view(id, view))).map_or("", |ident| ident.as_str());
        format!("The schema `{words}`.")
    });
    let docs = with_limits(docs, &schema.constraints, schema.default.as_ref());
    if view == View::Request && planner.usage.split(id) {
        return docs.and("As a request sends it: without what only the server sets.");
    }
    docs
}

/// Above a field. What a component says of itself stands above its own type and nowhere else, so that a change of its texts or limits
/// changes one file.
pub(super) fn of_property(planner: &Planner<'_>, place: Home, property: &Property, ty: &Ty) -> Docs {
    let schema = planner.api.schemas.get(property.schema);
    let mut docs = texts(&property.docs, || named(&property.name, own_type(ty).map(|own| own.link(place))));
    if property.read_only {
        docs = docs.and("Set by the server.");
    }
    if property.write_only {
        docs = docs.and("Sent, but not returned.");
    }
    if is_component(schema) { docs } else { with_limits(docs, &schema.constraints, schema.default.as_ref()) }
}

/// A name as words, with the type where it is one of the crate's own.
fn named(name: &str, link: Option<String>) -> String {
    match link {
        Some(link) => format!("The {}: {link}.", markdown::line(&words(name))),
        None => format!("The property {}.", markdown::code(name)),
    }
}

/// A wire name as words: `projectEnvironment` is project environment.
fn words(name: &str) -> String {
    let words = crate::names::words_of(name);
    if words.is_empty() { name.to_owned() } else { words.join(" ") }
}

/// A type of the crate's own in a sentence.
struct Own<'t> {
    before: &'static str,
    named: &'t Named,
}

impl Own<'_> {
    /// A link to it that works in the file of `place`: those of operations import the module of types, not each type.
    fn link(&self, place: Home) -> String {
        let Self { before, named } = self;
        match (named, place) {
            (Named::Type(ident), Home::Operation(_)) => format!("{before}[`{ident}`](crate::types::{ident})"),
            (Named::Type(ident) | Named::Local(ident), _) => format!("{before}[`{ident}`]"),
        }
    }
}

/// The type of the crate's own that a type is about.
fn own_type(ty: &Ty) -> Option<Own<'_>> {
    let below = |inner, before| own_type(inner).map(|own| Own { before, ..own });
    match ty {
        Ty::Named(named) => Some(Own { before: "", named }),
        Ty::Boxed(inner) | Ty::Option(inner) | Ty::Field(inner) => own_type(inner),
        Ty::Vec(items) => below(items, "a list of "),
        Ty::Map(values) => below(values, "a map to "),
        // These are results, whose types stand in the signature.
        Ty::Events(_) | Ty::Lines(_) | Ty::Scalar(_) | Ty::Unit => None,
    }
}

/// The schema has a place of its own, where its texts stand.
fn is_component(schema: &model::Schema) -> bool {
    matches!(schema.origin, model::Origin::Component(_) | model::Origin::Shared(_))
}

/// Adds a paragraph of limits and the default, where the document states them.
pub(super) fn with_limits(docs: Docs, limits: &Constraints, default: Option<&serde_json::Value>) -> Docs {
    let mut parts = Vec::new();
    parts.extend(range(("character", "characters"), limits.min_length, limits.max_length));
    parts.extend(range(("item", "items"), limits.min_items, limits.max_items));
    parts.extend(range(("property", "properties"), limits.min_properties, limits.max_properties));
    if let Some((bound, exclusive)) = &limits.minimum {
        parts.push(format!("{} {bound}", if *exclusive { "more than" } else { "at least" }));
    }
    if let Some((bound, exclusive)) = &limits.maximum {
        parts.push(format!("{} {bound}", if *exclusive { "less than" } else { "at most" }));
    }
    parts.extend(limits.multiple_of.as_ref().map(|factor| format!("a multiple of {factor}")));
    parts.extend(limits.pattern.as_ref().map(|pattern| format!("pattern {}", markdown::code(&pattern.text))));
    parts.extend(limits.unique_items.then(|| "no item twice".to_owned()));
    parts.extend(limits.names.as_deref().and_then(names));
    let docs = if parts.is_empty() { docs } else { docs.and(format!("Limits: {}.", parts.join(", "))) };
    match default {
        Some(default) => docs.and(format!("Default: {}.", markdown::code(&default.to_string()))),
        None => docs,
    }
}

/// What the names of properties are held against.
fn names(it: &model::PropertyNames) -> Option<String> {
    let values: Vec<String> = it.values.iter().map(|value| markdown::code(value)).collect();
    let parts = [
        range(("character", "characters"), it.min_length, it.max_length),
        it.pattern.as_ref().map(|pattern| format!("pattern {}", markdown::code(&pattern.text))),
        (!values.is_empty()).then(|| values.join(" or ")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| format!("names: {}", parts.join(" and ")))
}

/// Bounds of a number of things; the unit in the singular and in the plural.
fn range((one, many): (&str, &str), least: Option<u64>, most: Option<u64>) -> Option<String> {
    let unit = if most.or(least) == Some(1) { one } else { many };
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("{least} {unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {unit}")),
        (Some(least), None) => Some(format!("at least {least} {unit}")),
        (None, Some(most)) => Some(format!("at most {most} {unit}")),
        (None, None) => None,
    }
}

/// Above a variant of a union.
pub(super) fn of_variant(planner: &Planner<'_>, owner: SchemaId, variant: &model::Variant, ty: &Ty) -> Docs {
    let schema = planner.api.schemas.get(variant.schema);
    let otherwise = || {
        let link = own_type(ty).map(|own| own.link(home(planner.api, owner)));
        link.map_or_else(|| "One of the alternatives.".to_owned(), |link| capital(&format!("{link}.")))
    };
    if is_component(schema) { Docs::line(otherwise()) } else { texts(&schema.docs, otherwise) }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// Above the setter of a parameter.
pub(super) fn of_parameter(planner: &Planner<'_>, parameter: &Parameter) -> Docs {
    let schema = planner.api.schemas.get(parameter.schema);
    let what = || format!("The {} parameter {}.", parameter.location.as_str(), markdown::code(&parameter.name));
    let mut docs = match parameter.docs.description {
        None if !is_component(schema) => texts(&schema.docs, what),
        _ => texts(&parameter.docs, what),
    };
    docs.deprecated = parameter.docs.deprecated;
    if is_component(schema) { docs } else { with_limits(docs, &schema.constraints, schema.default.as_ref()) }
}

/// What an operation does: its summary, else its own description, else its route.
pub(super) fn summary(operation: &Operation) -> String {
    let title = operation.docs.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
    match (title, &operation.docs.description) {
        (Some(title), _) => sentence(&markdown::line(title)),
        (None, Some(text)) if !text.trim().is_empty() => markdown::paragraphs(text).into_iter().next().unwrap_or_else(|| route(operation)),
        _ => call_of(operation),
    }
}

/// What is said of an operation of which the document says nothing.
fn call_of(operation: &Operation) -> String {
    format!("Call {}.", route(operation))
}

/// `GET /path` as code.
pub(super) fn route(operation: &Operation) -> String {
    markdown::code(&format!("{} {}", operation.method, operation.path))
}

/// Above the method of a handle.
pub(super) fn of_method(planner: &Planner<'_>, index: usize, value: &Ty) -> Docs {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let mut docs = Docs::line(summary(operation));
    if docs.paragraphs[0] != call_of(operation) {
        docs = docs.and(route(operation));
    }
    if let Some(description) = &operation.docs.description {
        let summary = docs.paragraphs[0].clone();
        docs.paragraphs.extend(markdown::paragraphs(description).into_iter().filter(|paragraph| *paragraph != summary));
    }
    docs.paragraphs.extend(operation.docs.more.as_ref().map(see_also));
    docs.paragraphs.extend(
        operation
            .stream
            .map(|stream| format!("Asks for the answer as a stream of {stream}. Some APIs want to be told so in the request, too.")),
    );
    docs.paragraphs.extend(operation.servers.iter().map(called));
    docs.paragraphs.extend(arguments(planner, index));
    docs.paragraphs.extend(sent(operation));
    docs.paragraphs.extend(gives(operation, value));
    let failures = operation.responses.iter().zip(&names.responses).filter(|(response, _)| response.status.is_failure());
    let list: Vec<String> = failures
        // Without a word between the link and the colon CommonMark may take the line for a link definition.
        .map(|(response, variant)| {
            format!("- [`{failure}::{variant}`] for {what}", failure = names.failure, what = payloads::what(response))
        })
        .collect();
    if super::operations::has_failure(operation) {
        docs = docs
            .and("# Errors")
            .and(format!("What the API documents as failures, by [`Error::typed`](crate::Error::typed):\n\n{}", list.join("\n")));
    }
    docs.deprecated = operation.docs.deprecated;
    docs
}

/// Where a call goes that has a server of its own.
fn called(server: &model::OwnServer) -> String {
    format!("Clients of {} call {}.", markdown::code(&server.usual), markdown::code(&server.own))
}

/// What awaiting the call gives: its signature does not show it.
fn gives(operation: &Operation, value: &Ty) -> Option<String> {
    if *value == Ty::Unit {
        return None;
    }
    let successes = operation.responses.iter().filter(|response| operation.is_success(response.status));
    let mut contents = successes.filter_map(|response| response.content.as_ref());
    // Text and bytes are handed on as they come, so that what they are is the caller's business.
    let of = match (contents.next(), contents.next()) {
        (Some(model::Content { kind: BodyKind::Text | BodyKind::Bytes, media_type, .. }), None) if !media_type.0.contains('*') => {
            format!(" of the media type {}", markdown::code(&media_type.0))
        }
        _ => String::new(),
    };
    Some(format!("Gives {}{of}.", described(value)))
}

/// Which of several media types the body goes out with, and which a body of text has.
fn sent(operation: &Operation) -> Option<String> {
    let content = &operation.body.as_ref()?.content;
    let media_type = markdown::code(&content.media_type.0);
    if content.others.is_empty() {
        let plain = content.media_type.0.starts_with("text/plain") || content.media_type.0.contains('*');
        return (matches!(content.kind, BodyKind::Text | BodyKind::Bytes) && !plain)
            .then(|| format!("The body is sent as {media_type}{}.", streamed(content)));
    }
    let others: Vec<String> = content.others.iter().map(|other| markdown::code(other)).collect();
    Some(format!("The body is sent as {media_type}; the API also takes {}.", others.join(", ")))
}

/// That a body of bytes need not be in memory.
fn streamed(content: &model::Content) -> &'static str {
    if matches!(content.kind, BodyKind::Bytes) { "; it can be a file or a stream: see [bodies](crate::Body)" } else { "" }
}

/// A type in words, with links to this crate's own.
fn described(ty: &Ty) -> String {
    match ty {
        Ty::Named(Named::Type(name)) => format!("[`{name}`](crate::types::{name})"),
        Ty::Named(Named::Local(name)) => format!("[`{name}`]"),
        Ty::Vec(items) => format!("a list of {}", described(items)),
        Ty::Map(values) => format!("a map from names to {}", described(values)),
        Ty::Option(inner) | Ty::Field(inner) => format!("{} or null", described(inner)),
        Ty::Boxed(inner) => described(inner),
        Ty::Events(data) => format!("server-sent events with {} as data, as a [stream](crate::EventStream)", described(data)),
        Ty::Lines(line) => format!("one {} after the other, as a [stream](crate::JsonLines)", described(line)),
        Ty::Unit => "nothing".to_owned(),
        Ty::Scalar(scalar) => match scalar {
            Scalar::Json => "any JSON value".to_owned(),
            Scalar::Bytes => "bytes".to_owned(),
            Scalar::Download => "the body as a [download](crate::Download)".to_owned(),
            Scalar::Location => "the target of the redirect, which is not followed".to_owned(),
            Scalar::Bool => "`bool`".to_owned(),
            Scalar::String => "a string".to_owned(),
            other => markdown::code(&format!("{other:?}")),
        },
    }
}

/// A list of the required arguments that say more than their name.
fn arguments(planner: &Planner<'_>, index: usize) -> Option<String> {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let rows: Vec<String> = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(parameter, _)| parameter.required)
        .filter_map(|(parameter, ident)| {
            let text = parameter.docs.description.as_deref().map(markdown::line).filter(|text| !text.is_empty());
            // An argument cannot be `#[deprecated]`.
            let old = parameter.docs.deprecated.then(|| "Deprecated.".to_owned());
            let parts: Vec<String> = text.into_iter().chain(old).collect();
            (!parts.is_empty()).then(|| format!("- `{}`: {}", ident.as_str(), parts.join(" ")))
        })
        .collect();
    (!rows.is_empty()).then(|| rows.join("\n"))
}
