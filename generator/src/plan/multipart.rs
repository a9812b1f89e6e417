//! Multipart bodies: the struct of the parts, and how each field is written.

use crate::ir::{
    ArgType, Docs, Field, FieldDefault, FormHeader, FormPart, Limit, Multipart, Parameter, PartEncoding, PartLimits, Presence, Scalar,
    Setter, Struct, Ty,
};
use crate::model::{Content, Encoding, Kind, MediaType, Object, PartHeader, Property, SchemaId, StringFormat};
use crate::names::inline::Home;
use crate::names::{Ident, MultipartNames};
use crate::usage::View;

use super::arguments::header_style;
use super::{Planner, docs, markdown, objects};

/// What bytes are where the document does not say it (OpenAPI 3.0.3, Encoding Object).
const OCTETS: &str = "application/octet-stream";

/// Plans the type of an operation's body, where its parts have names.
pub(super) fn multipart(planner: &Planner<'_>, index: usize) -> Option<Multipart> {
    let content = &planner.api.operations[index].body.as_ref()?.content;
    let (id, object) = planner.api.multipart(content)?;
    let names = planner.names.operations[index].multipart.as_ref()?;
    // "Relevant only for Schema "properties" definitions. Declares the property as "read only". [..] SHOULD NOT be sent as part of the
    // request."
    let properties = || object.properties.iter().zip(&names.fields).filter(|(property, _)| !property.read_only);
    let mut planned: Vec<Planned> = properties().map(|(property, ident)| field(planner, index, content, property, ident)).collect();
    let parts = properties().zip(&planned).map(|((property, ident), planned)| FormPart {
        name: property.name.clone(),
        field: ident.clone(),
        encoding: planned.encoding.clone(),
        headers: headers_of(content, names, property).map(|(header, field)| form_header(header, field)).collect(),
    });
    let parts = parts.collect();
    // Fields of headers follow those of parts, which stand in the order of the parts.
    for (property, _) in properties() {
        planned.extend(headers_of(content, names, property).map(|(header, ident)| header_field(planner, property, header, ident)));
    }
    let (rest, encoding) = rest(planner, object, names);
    let mut setters: Vec<Setter> = planned.iter().filter_map(|planned| planned.setter.clone()).collect();
    setters.extend(rest.iter().map(|(rest, values)| {
        let arg = objects::entries(values.clone());
        Setter { docs: setter_docs(&rest.name), name: rest.name.clone(), arg, wrap_some: false }
    }));
    Some(Multipart {
        parts,
        rest: encoding,
        structure: Struct {
            docs: form_docs(planner, index, id),
            derive_default: planned.iter().all(|planned| planned.field.initial == FieldDefault::Empty),
            derive_eq: false,
            constructor: objects::constructor(&names.init, planned.iter().filter_map(|planned| planned.parameter.clone()).collect()),
            fields: planned.into_iter().map(|planned| planned.field).collect(),
            rest: rest.map(|(rest, _)| rest),
            setters,
            limits: Vec::new(),
            name: names.ty.clone(),
        },
    })
}

/// Above the struct: what the schema says, else whose body it is.
fn form_docs(planner: &Planner<'_>, index: usize, id: SchemaId) -> Docs {
    let operation = &planner.api.operations[index];
    let otherwise = || format!("The parts of the body of {}.", markdown::code(&operation.label()));
    let docs = docs::texts(&planner.api.schemas.get(id).docs, otherwise);
    let media_type = operation.body.as_ref().map_or("", |body| body.content.media_type.0.as_str());
    docs.and(format!("Sent as {}.", markdown::code(media_type)))
}

/// A field with the part that it becomes, and what its constructor or setter takes.
struct Planned {
    field: Field,
    encoding: PartEncoding,
    parameter: Option<Parameter>,
    setter: Option<Setter>,
}

fn field(planner: &Planner<'_>, index: usize, content: &Content, property: &Property, ident: &Ident) -> Planned {
    let encoding = content.encoding.iter().find(|encoding| encoding.property == property.name);
    let (inner, part) = value(planner, property.schema, encoding);
    // There is no way to write null in a part: leaving it out comes closest.
    let required = property.required && !planner.is_nullable(property.schema);
    let initial = if required { objects::initial(planner, property, true, View::Request) } else { FieldDefault::Empty };
    let mut docs = docs::of_property(planner, Home::Operation(index), property, &inner);
    if let Some(content_type) = encoding.and_then(|encoding| encoding.content_type.as_deref()) {
        docs = docs.and(format!("Media type: {}.", markdown::code(content_type)));
    }
    let arg = match &inner {
        Ty::Scalar(Scalar::Part) => ArgType::Into(inner.clone()),
        Ty::Vec(items) if **items == Ty::Scalar(Scalar::Part) => ArgType::Iter((**items).clone()),
        _ => objects::argument(planner, property.schema, &inner, View::Request),
    };
    let ty = if required { inner } else { Ty::Option(Box::new(inner)) };
    Planned {
        encoding: part,
        parameter: (initial == FieldDefault::Parameter).then(|| Parameter {
            name: ident.clone(),
            arg: arg.clone(),
            ty: ty.clone(),
            docs: docs.clone(),
        }),
        setter: (initial == FieldDefault::Empty).then(|| Setter {
            docs: Docs { deprecated: docs.deprecated, ..setter_docs(ident) },
            name: ident.clone(),
            arg,
            wrap_some: true,
        }),
        field: Field { docs, name: ident.clone(), rename: None, ty, presence: Presence::Required, initial },
    }
}

/// The headers of the parts of a property, with the names of their fields.
fn headers_of<'a>(
    content: &'a Content,
    names: &'a MultipartNames,
    property: &'a Property,
) -> impl Iterator<Item = (&'a PartHeader, &'a Ident)> {
    let encodings = content.encoding.iter().zip(&names.headers).filter(|(encoding, _)| encoding.property == property.name);
    encodings.flat_map(|(encoding, idents)| encoding.headers.iter().zip(idents))
}

fn form_header(header: &PartHeader, field: &Ident) -> FormHeader {
    FormHeader { name: header.name.clone(), field: field.clone(), style: header_style(header.style) }
}

/// The field of a header. One that is required with a part that is required itself has to be given.
fn header_field(planner: &Planner<'_>, property: &Property, header: &PartHeader, ident: &Ident) -> Planned {
    let inner = planner.ty(header.schema, View::Request);
    let required = header.required && property.required && !planner.is_nullable(header.schema) && !planner.is_nullable(property.schema);
    let what = || format!("The header {} of the part {}.", markdown::code(&header.name), markdown::code(&property.name));
    let docs = docs::texts(&header.docs, what);
    let docs = if header.docs.description.is_some() { docs.and(what()) } else { docs };
    let arg = objects::argument(planner, header.schema, &inner, View::Request);
    let ty = if required { inner } else { Ty::Option(Box::new(inner)) };
    Planned {
        parameter: required.then(|| Parameter { name: ident.clone(), arg: arg.clone(), ty: ty.clone(), docs: docs.clone() }),
        setter: (!required).then(|| Setter {
            docs: Docs { deprecated: docs.deprecated, ..setter_docs(ident) },
            name: ident.clone(),
            arg,
            wrap_some: true,
        }),
        field: Field {
            docs,
            name: ident.clone(),
            rename: None,
            ty,
            presence: Presence::Required,
            initial: if required { FieldDefault::Parameter } else { FieldDefault::Empty },
        },
        encoding: PartEncoding::Text(None),
    }
}

/// The type of a field, and how it is written.
fn value(planner: &Planner<'_>, id: SchemaId, encoding: Option<&Encoding>) -> (Ty, PartEncoding) {
    let content_type = encoding.and_then(|encoding| encoding.content_type.as_deref());
    let concrete = content_type.and_then(first_concrete);
    let file = || PartEncoding::File(concrete.clone().unwrap_or_else(|| OCTETS.to_owned()));
    if is_file(planner, id, content_type) {
        return (Ty::Scalar(Scalar::Part), file());
    }
    match planner.structure_kind(id) {
        Kind::Array(items) if is_file(planner, *items, content_type) => (Ty::Vec(Box::new(Ty::Scalar(Scalar::Part))), file()),
        kind => {
            let json = content_type.into_iter().flat_map(listed).find(|one| MediaType::is_json(one)).map(str::to_owned);
            let chosen = if is_simple(kind) { concrete } else { json.or(concrete) };
            let encoding = match chosen {
                Some(content_type) if MediaType::is_json(&content_type) => PartEncoding::Json(content_type),
                other => PartEncoding::Text(other),
            };
            (planner.ty(id, View::Request), encoding)
        }
    }
}

/// A value whose text is plain.
fn is_simple(kind: &Kind) -> bool {
    matches!(kind, Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::String(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_))
}

/// Bytes: a binary string, and a value without a simple text that is to be written as something else than JSON, which the caller does.
/// OpenAPI 3.1 describes a file by a media type and a schema that says nothing.
fn is_file(planner: &Planner<'_>, id: SchemaId, content_type: Option<&str>) -> bool {
    let encoded = content_type.is_some_and(|content_type| !listed(content_type).any(MediaType::is_json));
    match planner.structure_kind(id) {
        Kind::String(format) => *format == StringFormat::Binary,
        Kind::Any | Kind::Object(_) | Kind::Map(_) | Kind::Union(_) => encoded,
        _ => false,
    }
}

/// The first of several media types that is no range.
fn first_concrete(content_type: &str) -> Option<String> {
    listed(content_type).find(|one| !one.contains('*')).map(str::to_owned)
}

/// The media types of a list with commas.
fn listed(content_type: &str) -> impl Iterator<Item = &str> {
    content_type.split(',').map(str::trim).filter(|one| !one.is_empty())
}

/// The field for properties that the schema does not name, with the type of their values, and how these are written.
fn rest(planner: &Planner<'_>, object: &Object, names: &MultipartNames) -> (Option<(Field, Ty)>, PartEncoding) {
    let Some(values) = object.additional else { return (None, PartEncoding::Text(None)) };
    let (ty, encoding) = value(planner, values, None);
    let field = Field {
        docs: Docs::line("Parts that the document does not name."),
        name: names.rest.clone(),
        rename: None,
        ty: Ty::Map(Box::new(ty.clone())),
        presence: Presence::Flatten,
        initial: FieldDefault::Empty,
    };
    (Some((field, ty)), encoding)
}

/// The parts that are held against limits: all but files, whose bytes have none. Those without a name of their own come first.
pub(super) fn limits(planner: &Planner<'_>, content: &Content, names: &MultipartNames) -> Vec<PartLimits> {
    let Some((_, object)) = planner.api.multipart(content) else { return Vec::new() };
    let rest = object.additional.map(|values| {
        let limits = planner.limits(values);
        let limits = if limits.is_empty() { limits } else { vec![Limit::Rest(Vec::new(), limits)] };
        PartLimits { name: String::new(), field: names.rest.clone(), limits }
    });
    let properties = object.properties.iter().zip(&names.fields).filter(|(property, _)| !property.read_only);
    let parts = properties.filter_map(|(property, ident)| {
        let encoding = content.encoding.iter().find(|encoding| encoding.property == property.name);
        let (_, written) = value(planner, property.schema, encoding);
        let is_file = matches!(written, PartEncoding::File(_));
        (!is_file).then(|| PartLimits { name: property.name.clone(), field: ident.clone(), limits: planner.limits(property.schema) })
    });
    let headers = object.properties.iter().flat_map(|property| {
        headers_of(content, names, property).map(|(header, ident)| PartLimits {
            name: format!("{} {}", property.name, header.name),
            field: ident.clone(),
            limits: planner.limits(header.schema),
        })
    });
    rest.into_iter().chain(parts).chain(headers).filter(|part| !part.limits.is_empty()).collect()
}

fn setter_docs(name: &Ident) -> Docs {
    Docs::line(format!("Sets `{}`.", name.as_str()))
}
