//! Enumerations.

use crate::ir::{Docs, EnumVariant, IntegerEnum, IntegerVariant, StringEnum};
use crate::model::{EnumInteger, EnumString, SchemaId};
use crate::names::Ident;
use crate::usage::View;

use super::{Planner, docs, markdown};

/// Plans an enumeration of strings.
pub(super) fn strings(planner: &Planner<'_>, id: SchemaId, values: &[EnumString], name: Ident) -> StringEnum {
    let variants = values
        .iter()
        .zip(&planner.names.variants[&id])
        .map(|(value, ident)| EnumVariant {
            docs: variant_docs(value.description.as_deref(), &value.value),
            name: ident.clone(),
            value: value.value.clone(),
        })
        .collect();
    StringEnum { docs: docs::of_type(planner, id, View::Response), name, variants, unknown: planner.names.unknowns[&id].clone() }
}

/// Plans an enumeration of integers.
pub(super) fn integers(planner: &Planner<'_>, id: SchemaId, values: &[EnumInteger], name: Ident) -> IntegerEnum {
    let variants = values
        .iter()
        .zip(&planner.names.variants[&id])
        .map(|(value, ident)| IntegerVariant {
            docs: variant_docs(value.description.as_deref(), &value.value.to_string()),
            name: ident.clone(),
            value: value.value,
        })
        .collect();
    IntegerEnum { docs: docs::of_type(planner, id, View::Response), name, variants, unknown: planner.names.unknowns[&id].clone() }
}

/// The description of a value where there is one, else the value itself.
fn variant_docs(description: Option<&str>, value: &str) -> Docs {
    match description.map(markdown::paragraphs) {
        Some(paragraphs) if !paragraphs.is_empty() => Docs { paragraphs, ..Docs::default() },
        _ => Docs::line(markdown::code(value)),
    }
}
