//! Enums for path values that are themselves paths. One per name, shared by the operations that use it.

use crate::ir::{Docs, Item, PathVariant, PathVariants, TypeFile};
use crate::model::PathForms;

use super::{Planner, markdown};

/// A file per enum.
pub(super) fn files(planner: &Planner<'_>) -> Vec<TypeFile> {
    let mut files = Vec::new();
    for (name, names) in &planner.names.forms {
        let forms = planner
            .api
            .operations
            .iter()
            .flat_map(|operation| &operation.parameters)
            .find_map(|parameter| parameter.forms.as_ref().filter(|forms| forms.name == *name));
        let Some(PathForms { name: _, forms }) = forms else { continue };
        let variants = forms
            .iter()
            .zip(&names.variants)
            .map(|(form, ident)| PathVariant {
                docs: Docs::line(form.description.as_deref().map_or_else(|| markdown::code(&form.name), markdown::line)),
                name: ident.clone(),
                segments: form.segments.clone(),
            })
            .collect();
        let docs = Docs::line("A value in a path, in one of several forms.");
        files.push(TypeFile {
            feature: None,
            module: names.module.clone(),
            items: vec![Item::PathVariants(PathVariants { docs, name: names.ty.clone(), variants })],
        });
    }
    files
}
