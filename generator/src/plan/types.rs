//! Types of schemas, and the files of those that have a name.

use crate::ir::{Alias, Item, Named, Scalar, Ty, TypeFile};
use crate::model::{Kind, SchemaId, StringFormat};
use crate::names::inline::{Home, home};
use crate::usage::View;

use super::{Planner, docs, enums, forms, objects, unions};

/// The feature of the types that only webhooks and callbacks need. GitHub has more of these than of all others.
pub(super) const WEBHOOKS: &str = "webhook-types";

/// A file per component.
pub(super) fn files(planner: &Planner<'_>) -> Vec<TypeFile> {
    let mut files: Vec<TypeFile> = Vec::new();
    for (root, module) in &planner.names.modules {
        let mut items = items_of(planner, *root);
        for id in inside(planner, Home::Component(*root)) {
            items.extend(items_of(planner, id));
        }
        let feature = planner.usage.is_of_webhooks(*root).then_some(WEBHOOKS);
        files.push(TypeFile { module: module.clone(), items, feature });
    }
    files.extend(forms::files(planner));
    files
}

/// Inline schemas with a type of their own that live in a place, in the order in which they are met.
pub(super) fn inside(planner: &Planner<'_>, place: Home) -> Vec<SchemaId> {
    planner.names.inside.get(&place).cloned().unwrap_or_default()
}

/// The items of one schema: one per view.
pub(super) fn items_of(planner: &Planner<'_>, id: SchemaId) -> Vec<Item> {
    planner.usage.views(id).iter().filter_map(|view| item(planner, id, *view)).collect()
}

fn item(planner: &Planner<'_>, id: SchemaId, view: View) -> Option<Item> {
    let name = planner.names.types.get(&(id, view))?.clone();
    let schema = planner.api.schemas.get(id);
    Some(match &schema.kind {
        Kind::Object(object) => Item::Struct(objects::structure(planner, id, object, view, name)),
        Kind::StringEnum(values) => Item::StringEnum(enums::strings(planner, id, values, name)),
        Kind::IntegerEnum(values) => Item::IntegerEnum(enums::integers(planner, id, values, name)),
        Kind::Union(union) => Item::Union(unions::union(planner, id, union, view, name)),
        _ => Item::Alias(Alias { docs: docs::of_type(planner, id, view), name, ty: planner.structure(id, view) }),
    })
}

impl Planner<'_> {
    /// The type of a schema where it is used. Null is not part of it.
    pub(super) fn ty(&self, id: SchemaId, view: View) -> Ty {
        let view = self.usage.view(id, view);
        match self.names.types.get(&(id, view)) {
            Some(ident) => match home(self.api, id) {
                Home::Component(_) => Ty::Named(Named::Type(ident.clone())),
                Home::Operation(_) => Ty::Named(Named::Local(ident.clone())),
            },
            None => self.structure(id, view),
        }
    }

    /// The type that a schema stands for, without its own name. An endless one is cut by a JSON value.
    pub(super) fn structure(&self, id: SchemaId, view: View) -> Ty {
        let schema = self.api.schemas.get(id);
        let endless = self.cycles.is_endless(id);
        match &schema.kind {
            Kind::Array(_) if endless => Ty::Vec(Box::new(Ty::Scalar(Scalar::Json))),
            Kind::Map(_) if endless => Ty::Map(Box::new(Ty::Scalar(Scalar::Json))),
            Kind::Alias(_) if endless => Ty::Scalar(Scalar::Json),
            Kind::Boolean => Ty::Scalar(Scalar::Bool),
            Kind::Integer(format) => Ty::Scalar(integer(*format)),
            Kind::Number(format) => Ty::Scalar(if *format == Some("float") { Scalar::F32 } else { Scalar::F64 }),
            Kind::String(_) if schema.secret => Ty::Scalar(Scalar::Secret),
            Kind::String(format) => Ty::Scalar(string(*format)),
            Kind::Array(items) => Ty::Vec(Box::new(self.element(*items, view))),
            Kind::Map(values) => Ty::Map(Box::new(self.element(*values, view))),
            Kind::Alias(target) => self.ty(*target, view),
            Kind::Any | Kind::Object(_) | Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Union(_) => Ty::Scalar(Scalar::Json),
        }
    }

    /// The type of an item of an array or a value of a map: nullable ones are optional.
    pub(super) fn element(&self, id: SchemaId, view: View) -> Ty {
        let ty = self.ty(id, view);
        if self.is_nullable(id) { Ty::Option(Box::new(ty)) } else { ty }
    }

    /// Null is a value of the schema. Any JSON value has null among it already.
    pub(super) fn is_nullable(&self, id: SchemaId) -> bool {
        self.api.schemas.target(id).1 && !self.is_any(id)
    }

    /// The schema takes any JSON value.
    pub(super) fn is_any(&self, id: SchemaId) -> bool {
        matches!(self.api.schemas.get(self.api.schemas.target(id).0).kind, Kind::Any)
    }
}

fn integer(format: Option<&str>) -> Scalar {
    match format {
        Some("int32") => Scalar::I32,
        Some("uint32") => Scalar::U32,
        Some("uint64") => Scalar::U64,
        _ => Scalar::I64,
    }
}

fn string(format: StringFormat) -> Scalar {
    match format {
        StringFormat::DateTime => Scalar::DateTime,
        StringFormat::Date => Scalar::Date,
        StringFormat::Uuid => Scalar::Uuid,
        StringFormat::Byte => Scalar::Base64,
        // Inside JSON a binary string is text whose encoding the document does not say.
        StringFormat::Binary | StringFormat::Plain => Scalar::String,
    }
}
