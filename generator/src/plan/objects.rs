//! Structs: fields, constructors and setters.

use crate::ir::{ArgType, Constructor, Docs, Field, FieldDefault, Parameter, Presence, Scalar, Setter, Struct, Ty};
use crate::model::{Kind, Object, Property, SchemaId};
use crate::names::Ident;
use crate::names::inline::home;
use crate::usage::View;

use super::{Planner, docs};

/// Required fields that a constructor takes one by one; with more of them, positions are mixed up too easily.
const POSITIONAL: usize = 4;

/// Plans the struct of an object in one view.
pub(super) fn structure(planner: &Planner<'_>, id: SchemaId, object: &Object, view: View, name: Ident) -> Struct {
    let idents = &planner.names.fields[&id];
    let planned: Vec<Planned> = object
        .properties
        .iter()
        .zip(idents)
        // "Relevant only for Schema "properties" definitions. Declares the property as "read only". [..] SHOULD NOT be sent as part of
        // the request."
        .filter(|(property, _)| !(view == View::Request && property.read_only))
        .map(|(property, ident)| field(planner, id, property, ident, view))
        .collect();
    let rest = object.additional.map(|values| rest(planner, id, values, view));
    let mut setters: Vec<Setter> = planned.iter().filter_map(|planned| planned.setter.clone()).collect();
    if let Some(Field { name, ty: Ty::Map(values), .. }) = &rest {
        let arg = entries((**values).clone());
        setters.push(Setter { docs: setter_docs(name), name: name.clone(), arg, wrap_some: false });
    }
    Struct {
        docs: docs::of_type(planner, id, view),
        derive_default: planned.iter().all(|planned| planned.field.initial == FieldDefault::Empty),
        // Whether a type is `Eq` would depend on all types below it, so that a number added there would change this file too.
        derive_eq: false,
        constructor: constructor(
            &planner.names.inits[&(id, view)],
            planned.iter().filter_map(|planned| planned.parameter.clone()).collect(),
        ),
        fields: planned.into_iter().map(|planned| planned.field).collect(),
        rest,
        setters,
        limits: planner.table(id, view),
        name,
    }
}

/// A field with what its constructor or setter takes.
struct Planned {
    field: Field,
    parameter: Option<Parameter>,
    setter: Option<Setter>,
}

fn field(planner: &Planner<'_>, owner: SchemaId, property: &Property, ident: &Ident, view: View) -> Planned {
    let inner = value_type(planner, owner, property.schema, view);
    let nullable = planner.is_nullable(property.schema);
    // A response need not have what is only ever sent.
    let required = property.required && !(view == View::Response && property.write_only);
    let (presence, ty) = match (required, nullable) {
        (true, false) => (Presence::Required, inner.clone()),
        (true, true) => (Presence::RequiredNullable, Ty::Option(Box::new(inner.clone()))),
        (false, true) => (Presence::ThreeState, Ty::Field(Box::new(inner.clone()))),
        (false, false) if planner.is_any(property.schema) => (Presence::OptionalAny, Ty::Option(Box::new(inner.clone()))),
        (false, false) => (Presence::Optional, Ty::Option(Box::new(inner.clone()))),
    };
    let initial = initial(planner, property, required && !nullable, view);
    let docs = docs::of_property(planner, home(planner.api, owner), property, &inner);
    let argument = argument(planner, property.schema, &inner, view);
    let parameter = (initial == FieldDefault::Parameter).then(|| Parameter {
        name: ident.clone(),
        arg: if nullable { ArgType::Into(ty.clone()) } else { argument.clone() },
        ty: ty.clone(),
        docs: docs.clone(),
    });
    let setter = (initial != FieldDefault::Parameter && required == (initial != FieldDefault::Empty)).then(|| Setter {
        docs: Docs { deprecated: docs.deprecated, ..setter_docs(ident) },
        name: ident.clone(),
        arg: if presence == Presence::ThreeState { ArgType::Into(ty.clone()) } else { argument },
        wrap_some: matches!(presence, Presence::Optional | Presence::OptionalAny),
    });
    let rename = (ident.as_str() != property.name).then(|| property.name.clone());
    // A constant has one value, so nobody needs to set it.
    let setter = setter.filter(|_| initial == FieldDefault::Empty);
    Planned { field: Field { docs, name: ident.clone(), rename, ty, presence, initial }, parameter, setter }
}

/// The type of a value inside a struct, boxed where it would contain itself.
pub(super) fn value_type(planner: &Planner<'_>, owner: SchemaId, schema: SchemaId, view: View) -> Ty {
    let ty = planner.ty(schema, view);
    let by_value = matches!(planner.structure_kind(schema), Kind::Object(_) | Kind::Union(_));
    if by_value && planner.cycles.boxed(planner.api, owner, schema) { Ty::Boxed(Box::new(ty)) } else { ty }
}

/// Required fields are asked for, except constants; a required one of no value at all can't be.
pub(super) fn initial(planner: &Planner<'_>, property: &Property, required: bool, view: View) -> FieldDefault {
    if !required {
        let asked = property.required && !(view == View::Response && property.write_only);
        return if asked { FieldDefault::Parameter } else { FieldDefault::Empty };
    }
    let (target, _) = planner.api.schemas.target(property.schema);
    if let (Kind::StringEnum(values), Some(variants)) = (&planner.api.schemas.get(target).kind, planner.names.variants.get(&target))
        && let ([_], [variant]) = (values.as_slice(), variants.as_slice())
    {
        return FieldDefault::Constant { ty: planner.ty(target, view), variant: variant.clone() };
    }
    FieldDefault::Parameter
}

/// How a value of a schema is taken by a constructor or setter.
pub(super) fn argument(planner: &Planner<'_>, schema: SchemaId, ty: &Ty, view: View) -> ArgType {
    if let Ty::Boxed(_) = ty {
        return ArgType::Into(ty.clone());
    }
    let (target, _) = planner.api.schemas.target(schema);
    match &planner.api.schemas.get(target).kind {
        Kind::Any | Kind::StringEnum(_) | Kind::Union(_) => ArgType::Into(ty.clone()),
        Kind::Boolean | Kind::Integer(_) | Kind::Number(_) | Kind::IntegerEnum(_) | Kind::Object(_) | Kind::Alias(_) => {
            ArgType::Value(ty.clone())
        }
        Kind::String(_) => match planner.structure(target, view) {
            Ty::Scalar(Scalar::String) => ArgType::IntoString,
            Ty::Scalar(Scalar::Uuid) => ArgType::Value(ty.clone()),
            _ => ArgType::Into(ty.clone()),
        },
        Kind::Array(_) | Kind::Map(_) => match planner.structure(target, view) {
            Ty::Vec(items) if *items == Ty::Scalar(Scalar::String) => ArgType::Strings,
            Ty::Vec(items) => ArgType::Iter(*items),
            Ty::Map(values) => entries(*values),
            _ => ArgType::Value(ty.clone()),
        },
    }
}

/// How the entries of a map are taken: texts as whatever becomes one.
pub(super) fn entries(values: Ty) -> ArgType {
    if values == Ty::Scalar(Scalar::String) { ArgType::StringEntries } else { ArgType::Entries(values) }
}

fn rest(planner: &Planner<'_>, id: SchemaId, values: SchemaId, view: View) -> Field {
    Field {
        docs: Docs::line("Properties that the schema does not name."),
        name: planner.names.rests[&id].clone(),
        rename: None,
        ty: Ty::Map(Box::new(planner.element(values, view))),
        presence: Presence::Flatten,
        initial: FieldDefault::Empty,
    }
}

/// How a struct with these required fields is made.
pub(super) fn constructor(init: &Ident, parameters: Vec<Parameter>) -> Constructor {
    if parameters.is_empty() {
        Constructor::Empty
    } else if parameters.len() <= POSITIONAL {
        Constructor::Positional(parameters)
    } else {
        Constructor::Init { name: init.clone(), parameters }
    }
}

fn setter_docs(name: &Ident) -> Docs {
    Docs::line(format!("Sets `{}`.", name.as_str()))
}

impl Planner<'_> {
    /// The kind of a schema with aliases followed.
    pub(super) fn structure_kind(&self, id: SchemaId) -> &Kind {
        &self.api.schemas.get(self.api.schemas.target(id).0).kind
    }
}
