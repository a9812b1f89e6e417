//! The names as text, for `dump --stage names`.

use std::fmt::Write as _;

use crate::model::{Api, Kind};

use super::Names;

/// A line per name: what it is, what the document calls it, what Rust calls it.
pub(super) fn table(api: &Api, names: &Names) -> String {
    let mut text = String::new();
    let mut row = |what: &str, wire: &str, rust: &str| {
        // Writing to a string can't fail.
        let _ = writeln!(text, "{what:<10} {wire:<60} {rust}");
    };
    for (tag, names) in api.tags.iter().zip(&names.tags) {
        row("tag", &tag.name, &format!("{}::{}", names.module, names.handle));
    }
    for (operation, names) in api.operations.iter().zip(&names.operations) {
        row("operation", &operation.label(), &format!("{} -> {}", names.method, names.call));
        for (parameter, ident) in operation.parameters.iter().zip(&names.parameters) {
            row(parameter.location.as_str(), &format!("  {}", parameter.name), &ident.to_string());
        }
        if let Some(multipart) = &names.multipart {
            row("multipart", "", &multipart.ty.to_string());
            for field in &multipart.fields {
                row("field", "", &field.to_string());
            }
        }
    }
    for ((id, view), ident) in &names.types {
        let schema = api.schemas.get(*id);
        row("type", &format!("{} {view:?}", schema.location.pointer), &ident.to_string());
        if let (Kind::Object(object), Some(fields)) = (&schema.kind, names.fields.get(id)) {
            for (property, field) in object.properties.iter().zip(fields) {
                row("field", &format!("  {}", property.name), &field.to_string());
            }
        }
        for variant in names.variants.get(id).into_iter().flatten() {
            row("variant", "", &variant.to_string());
        }
    }
    text
}
