//! Styles that have no meaning for the value that they are to write (OpenAPI 3.0.3, "Style Values").
//!
//! What a value is can be told when all schemas are lowered: until then, the parameters that matter wait.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Kind, Location, Operation, ParameterStyle, SchemaId, Schemas, StringFormat};
use crate::node::Node;
use crate::sources::Span;

use super::super::context::{At, Context};

/// A parameter whose value is looked at later.
pub(in super::super) struct Open {
    name: String,
    schema: SchemaId,
    style: ParameterStyle,
    span: Span,
    pointer: String,
    allow_empty: Option<(Span, String)>,
}

/// Reports what the place of a parameter, or its `content`, leaves without effect.
pub(super) fn without_effect(context: &mut Context<'_>, at: &At<'_>, location: Location) {
    if let (Some(_), Some(content)) = (at.child("schema"), at.child("content")) {
        context.report(
            Diagnostic::new(
                Code::UnsupportedParameter,
                content.node.span,
                "a parameter has a `schema` or a `content`; the `content` is left out",
            )
            .pointer(&*content.pointer)
            .help("remove the one that the server does not read"),
        );
    } else if at.node.get("content").is_some() {
        for key in ["style", "explode", "allowReserved"] {
            let Some(place) = at.child(key) else { continue };
            context.report(no_effect(&place, key, "a parameter with `content`: it is written as its media type says"));
        }
    }
    if location == Location::Query {
        return;
    }
    for key in ["allowReserved", "allowEmptyValue"] {
        let means_something = key == "allowReserved" && location == Location::Path;
        let Some(place) = at.child(key).filter(|place| place.node.as_bool() == Some(true) && !means_something) else { continue };
        context.report(no_effect(&place, key, &format!("a {} parameter, only for one of the query", location.as_str())));
    }
}

/// Reserved characters stay as they are: by `allowReserved`, which is about paths, too, since 3.2, or by the extensions of others.
pub(super) fn is_encoded_by_caller(at: &At<'_>, location: Location) -> bool {
    let says = |key: &str| at.node.get(key).and_then(Node::as_bool) == Some(true);
    let extended = says("x-ms-skip-url-encoding") || says("x-reservedExpansion");
    match location {
        Location::Path => extended || says("allowReserved"),
        Location::Query => extended,
        Location::Header | Location::Cookie => false,
    }
}

fn no_effect(place: &At<'_>, key: &str, on: &str) -> Diagnostic {
    Diagnostic::new(Code::ParameterKey, place.node.span, format!("`{key}` has no effect for {on}"))
        .pointer(&*place.pointer)
        .help(format!("remove `{key}`"))
}

/// Remembers a parameter until its schema is known.
pub(super) fn open(context: &mut Context<'_>, at: &At<'_>, schema: SchemaId, style: ParameterStyle, name: &str) {
    let place = at.child("style").unwrap_or_else(|| at.clone());
    let query = at.node.get("in").and_then(Node::as_str) == Some("query");
    let allow_empty = at.child("allowEmptyValue").filter(|place| query && place.node.as_bool() == Some(true));
    context.open_styles.push(Open {
        name: name.to_owned(),
        schema,
        style,
        span: place.node.span,
        pointer: place.pointer,
        allow_empty: allow_empty.map(|place| (place.node.span, place.pointer)),
    });
}

/// Looks at the values of all parameters. A scalar or a list in the style `deepObject` is sent as `form`.
pub(in super::super) fn settle(context: &mut Context<'_>, operations: &mut [Operation]) {
    for open in std::mem::take(&mut context.open_styles) {
        let found = finding(&context.schemas, &open)
            .map(|(message, help)| Diagnostic::new(Code::UnsupportedParameter, open.span, message).pointer(&*open.pointer).help(help));
        if let Some(found) = found {
            context.report(found);
        }
        if let Some((span, pointer)) = open.allow_empty
            && !can_be_empty(kind(&context.schemas, open.schema))
        {
            let message = format!("`allowEmptyValue` has no effect: a value of `{}` is never empty", open.name);
            let help = "remove `allowEmptyValue`, or allow a string";
            context.report(Diagnostic::new(Code::ParameterKey, span, message).pointer(pointer).help(help));
        }
    }
    for parameter in operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        if parameter.style == ParameterStyle::DeepObject && is_flat(kind(&context.schemas, parameter.schema)) {
            parameter.style = ParameterStyle::Form { explode: true };
        }
    }
}

fn kind(schemas: &Schemas, id: SchemaId) -> &Kind {
    &schemas.get(schemas.target(id).0).kind
}

/// What is wrong with the style, and what mends it.
fn finding(schemas: &Schemas, open: &Open) -> Option<(String, &'static str)> {
    let value = kind(schemas, open.schema);
    let name = &open.name;
    match open.style {
        ParameterStyle::DeepObject if is_flat(value) => Some((
            format!("the style `deepObject` is for objects, and `{name}` is none; it is sent as `form`"),
            "remove `style`, or describe an object",
        )),
        ParameterStyle::Json | ParameterStyle::DeepObject => None,
        _ if holds_containers(schemas, value) => Some((
            format!("no style writes what `{name}` holds, lists or objects inside of it: such a value is refused when it is sent"),
            "describe the parameter by `content: { application/json: { schema: … } }`, if the server reads JSON there",
        )),
        _ => None,
    }
}

/// Surely no object.
fn is_flat(kind: &Kind) -> bool {
    is_scalar(kind) || matches!(kind, Kind::Array(_))
}

fn is_scalar(kind: &Kind) -> bool {
    matches!(kind, Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::String(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_))
}

/// Whether the values inside a list or an object are surely lists or objects themselves, or one of them is.
fn holds_containers(schemas: &Schemas, value: &Kind) -> bool {
    let container = |id: SchemaId| matches!(kind(schemas, id), Kind::Array(_) | Kind::Map(_) | Kind::Object(_));
    match value {
        Kind::Array(items) | Kind::Map(items) => container(*items),
        Kind::Object(object) => object.properties.iter().any(|property| container(property.schema)),
        _ => false,
    }
}

/// An empty text is a value, and so it is where anything is.
fn can_be_empty(kind: &Kind) -> bool {
    matches!(kind, Kind::String(StringFormat::Plain) | Kind::StringEnum(_) | Kind::Any | Kind::Union(_))
}
