//! Arguments and setters of calls: how each is taken, and where it goes.

use crate::ir::{ArgType, Argument, Docs, Named, Scalar, Send, Ty};
use crate::model::{Body, BodyKind, Content, Encoding, Kind, Location, MediaType, Parameter, ParameterStyle, SchemaId};
use crate::names::{Ident, OperationNames};
use crate::usage::View;

use super::{Planner, docs, limits, markdown, multipart};

/// Plans the parameters and the body of an operation: required ones, then optional ones.
pub(super) fn arguments(planner: &Planner<'_>, index: usize) -> (Vec<Argument>, Vec<Argument>) {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for (position, parameter) in operation.parameters.iter().enumerate() {
        let argument = self::parameter(planner, parameter, &names.parameters[position]);
        if parameter.required { required.push(argument) } else { optional.push(argument) }
    }
    if let Some(body) = &operation.body {
        let argument = self::body(planner, body, names);
        if body.required { required.push(argument) } else { optional.push(argument) }
    }
    (required, optional)
}

fn parameter(planner: &Planner<'_>, parameter: &Parameter, name: &Ident) -> Argument {
    let docs = docs::of_parameter(planner, parameter);
    if let Some(names) = parameter.forms.as_ref().and_then(|forms| planner.names.forms.get(&forms.name)) {
        let ty = ArgType::Ref(Ty::Named(Named::Type(names.ty.clone())));
        return Argument {
            docs,
            name: name.clone(),
            ty,
            send: Send::PathVariants { name: parameter.name.clone() },
            limits: planner.limits(parameter.schema),
        };
    }
    let ty = parameter_type(planner, parameter);
    Argument { docs, name: name.clone(), ty, send: destination(planner, parameter), limits: planner.limits(parameter.schema) }
}

/// Required values are borrowed, optional ones are taken in whatever form converts.
fn parameter_type(planner: &Planner<'_>, parameter: &Parameter) -> ArgType {
    let required = parameter.required;
    let ty = planner.ty(parameter.schema, View::Request);
    let text = if required { ArgType::Str } else { ArgType::IntoString };
    match planner.structure_kind(parameter.schema) {
        Kind::Boolean | Kind::Integer(_) | Kind::Number(_) => ArgType::Value(ty),
        // A value of any type stands in a URL or header as text.
        Kind::Any if parameter.style != ParameterStyle::Json => text,
        Kind::String(_) => match planner.structure(planner.api.schemas.target(parameter.schema).0, View::Request) {
            Ty::Scalar(Scalar::String | Scalar::Secret) => text,
            Ty::Scalar(Scalar::Uuid) => ArgType::Value(ty),
            _ if required => ArgType::Ref(ty),
            _ => ArgType::Into(ty),
        },
        Kind::Array(_) => match planner.structure(planner.api.schemas.target(parameter.schema).0, View::Request) {
            Ty::Vec(items) if *items == Ty::Scalar(Scalar::String) => ArgType::Strings,
            Ty::Vec(items) => ArgType::Iter(*items),
            _ => ArgType::Ref(ty),
        },
        Kind::StringEnum(_) | Kind::IntegerEnum(_) if !required => ArgType::Into(ty),
        Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Any | Kind::Map(_) | Kind::Object(_) | Kind::Union(_) | Kind::Alias(_) => {
            ArgType::Ref(ty)
        }
    }
}

fn destination(planner: &Planner<'_>, parameter: &Parameter) -> Send {
    let name = parameter.name.clone();
    match parameter.location {
        Location::Path => {
            // Reserved expansion is a matter of plain values: the other styles have delimiters of their own.
            let reserved = parameter.allow_reserved && matches!(parameter.style, ParameterStyle::Simple { .. });
            Send::Path { name, style: path_style(parameter.style), reserved }
        }
        Location::Query => Send::Query { name, style: query_style(parameter.style), reserved: parameter.allow_reserved },
        Location::Header => {
            let sensitive = planner.api.schemas.get(planner.api.schemas.target(parameter.schema).0).secret;
            Send::Header { name, style: header_style(parameter.style), sensitive }
        }
        Location::Cookie => Send::Cookie { name, style: cookie_style(parameter.style) },
    }
}

fn path_style(style: ParameterStyle) -> &'static str {
    match style {
        ParameterStyle::Simple { explode: true } => "SimpleExploded",
        ParameterStyle::Label { explode: false } => "Label",
        ParameterStyle::Label { explode: true } => "LabelExploded",
        ParameterStyle::Matrix { explode: false } => "Matrix",
        ParameterStyle::Matrix { explode: true } => "MatrixExploded",
        ParameterStyle::Json => "Json",
        _ => "Simple",
    }
}

fn query_style(style: ParameterStyle) -> &'static str {
    match style {
        ParameterStyle::Form { explode: false } => "FormJoined",
        ParameterStyle::SpaceDelimited => "SpaceDelimited",
        ParameterStyle::PipeDelimited => "PipeDelimited",
        ParameterStyle::DeepObject => "DeepObject",
        ParameterStyle::Json => "Json",
        _ => "Form",
    }
}

pub(super) fn header_style(style: ParameterStyle) -> &'static str {
    match style {
        ParameterStyle::Simple { explode: true } => "SimpleExploded",
        ParameterStyle::Json => "Json",
        _ => "Simple",
    }
}

fn cookie_style(style: ParameterStyle) -> &'static str {
    match style {
        ParameterStyle::Form { explode: true } => "FormExploded",
        ParameterStyle::Json => "Json",
        _ => "Form",
    }
}

fn body(planner: &Planner<'_>, body: &Body, names: &OperationNames) -> Argument {
    let content_type = body.content.media_type.0.clone();
    let (ty, send) = match body.content.kind {
        BodyKind::Json(id) => (body_type(planner, id), Send::Json { content_type: json_type(content_type) }),
        BodyKind::Form(id) => (ArgType::Ref(planner.ty(id, View::Request)), Send::Form { styles: form_styles(&body.content) }),
        BodyKind::Multipart(_) => {
            let parts = names.multipart.as_ref().map(|names| Ty::Named(Named::Local(names.ty.clone())));
            let limits = names.multipart.as_ref().map(|names| multipart::limits(planner, &body.content, names)).unwrap_or_default();
            (ArgType::Ref(parts.unwrap_or(Ty::Scalar(Scalar::Form))), Send::Multipart { content_type, limits })
        }
        // Streams of values are for responses: `lower` makes text of them.
        BodyKind::Text | BodyKind::Events(_) | BodyKind::Lines(_) => (ArgType::IntoString, Send::Text { content_type }),
        BodyKind::Bytes => (ArgType::Into(Ty::Scalar(Scalar::Body)), Send::Bytes { content_type }),
    };
    let mut docs = match body.description.as_deref().map(markdown::paragraphs) {
        Some(paragraphs) if !paragraphs.is_empty() => Docs { paragraphs, ..Docs::default() },
        _ => Docs::line("The body of the request."),
    };
    let limits = match body.content.kind {
        BodyKind::Json(id) | BodyKind::Form(id) => planner.limits(id),
        BodyKind::Text | BodyKind::Events(_) | BodyKind::Lines(_) => {
            docs = docs::with_limits(docs, &body.content.text, None);
            limits::of_constraints(&body.content.text)
        }
        BodyKind::Multipart(_) | BodyKind::Bytes => Vec::new(),
    };
    Argument { docs, name: names.body.clone(), ty, send, limits }
}

/// How single properties of a form are written, where the document says so. A style excludes a media type (OpenAPI 3.1, Encoding Object).
fn form_styles(content: &Content) -> Vec<(String, &'static str)> {
    let style = |encoding: &Encoding| match (encoding.style, encoding.content_type.as_deref()) {
        (Some(style), _) => Some(query_style(style)),
        (None, Some(content_type)) if MediaType::is_json(content_type) => Some("Json"),
        (None, _) => None,
    };
    content.encoding.iter().filter_map(|encoding| Some((encoding.property.clone(), style(encoding)?))).collect()
}

/// A range such as `*/*` can't be sent as a content type.
fn json_type(content_type: String) -> String {
    if content_type.contains('*') { "application/json".to_owned() } else { content_type }
}

fn body_type(planner: &Planner<'_>, id: SchemaId) -> ArgType {
    let ty = planner.element(id, View::Request);
    if let Ty::Option(_) = ty {
        return ArgType::Ref(ty);
    }
    if let Kind::Boolean | Kind::Integer(_) | Kind::Number(_) = planner.structure_kind(id) {
        return ArgType::Value(ty);
    }
    match planner.structure(id, View::Request) {
        Ty::Vec(items) => ArgType::Slice(*items),
        Ty::Scalar(Scalar::String) => ArgType::Str,
        _ => ArgType::Ref(ty),
    }
}
