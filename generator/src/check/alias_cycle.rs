//! A component that is a reference to itself, through other components, is no type at all.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Kind};

/// Reports arrays and maps that consist of nothing but themselves: Rust has no name for such a type, so it is cut by a JSON value.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for (id, schema) in api.schemas.iter() {
        let mut seen = BTreeSet::from([id]);
        let mut current = id;
        while let Kind::Array(next) | Kind::Map(next) | Kind::Alias(next) = &api.schemas.get(current).kind {
            if *next == id {
                diagnostics.report(
                    Diagnostic::new(Code::DegradedSchema, schema.span, "this schema contains only itself; its inside becomes any JSON value")
                        .pointer(schema.location.pointer.clone())
                        .help("put an object with a property, or a union, between the schema and itself"),
                );
            }
            if !seen.insert(*next) {
                break;
            }
            current = *next;
        }
    }
}
