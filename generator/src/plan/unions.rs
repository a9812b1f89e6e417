//! Unions.

use std::collections::HashMap;

use crate::ir::{Ty, Union, UnionVariant, VariantMatch};
use crate::model::{self, SchemaId, UnionBy};
use crate::names::Ident;
use crate::usage::View;

use super::{Planner, docs, objects};

/// Plans a union in one view.
pub(super) fn union(planner: &Planner<'_>, id: SchemaId, union: &model::Union, view: View, name: Ident) -> Union {
    let types: Vec<Ty> = union.variants.iter().map(|variant| objects::value_type(planner, id, variant.schema, view)).collect();
    let resolved: Vec<Ty> = union.variants.iter().map(|variant| planner.structure_or_name(variant.schema, view)).collect();
    let mut times: HashMap<&Ty, usize> = HashMap::new();
    for ty in &resolved {
        *times.entry(ty).or_default() += 1;
    }
    let variants = union
        .variants
        .iter()
        .zip(&planner.names.variants[&id])
        .zip(types.iter().zip(&resolved))
        .map(|((variant, ident), (ty, own))| UnionVariant {
            docs: docs::of_variant(planner, id, variant, ty),
            name: ident.clone(),
            ty: ty.clone(),
            matches: match union.by {
                UnionBy::Tag(_) => VariantMatch::Tag(variant.tags.clone()),
                UnionBy::Trial => VariantMatch::Trial,
            },
            // `From` can be implemented for one variant of a type only; aliases are the type that they stand for.
            from: !matches!(ty, Ty::Boxed(_)) && times[own] == 1,
        })
        .collect();
    Union {
        docs: docs::of_type(planner, id, view),
        name,
        variants,
        unknown: planner.names.unknowns[&id].clone(),
        tag: match &union.by {
            UnionBy::Tag(property) => Some(property.clone()),
            UnionBy::Trial => None,
        },
        limits: planner.table(id, view),
    }
}

impl Planner<'_> {
    /// The type of a schema with the names of aliases taken away.
    fn structure_or_name(&self, id: SchemaId, view: View) -> Ty {
        let (target, _) = self.api.schemas.target(id);
        match self.structure(target, view) {
            Ty::Scalar(crate::ir::Scalar::Json) => self.ty(target, view),
            structure => structure,
        }
    }
}
