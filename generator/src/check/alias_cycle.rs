//! A component that is a reference to itself, through other components, is no type at all.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::Api;

/// Reports arrays and maps that consist of nothing but themselves: Rust has no name for such a type, so it is cut by a JSON value.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for id in api.schemas.endless() {
        let schema = api.schemas.get(id);
        diagnostics.report(
            Diagnostic::new(Code::DegradedSchema, schema.span, "this schema contains only itself; its inside becomes any JSON value")
                .pointer(schema.location.pointer.clone())
                .help("put an object with a property, or a union, between the schema and itself"),
        );
    }
}
