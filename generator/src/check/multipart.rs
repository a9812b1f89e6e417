//! A multipart body is an object whose properties are the parts (OpenAPI 3.0.3, "Special Considerations for `multipart` Content").

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, BodyKind, Kind};

/// Reports schemas that give the parts no names: the caller says how they are called. One that says nothing, or is a map, means just that.
pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    for body in api.operations.iter().filter_map(|operation| operation.body.as_ref()) {
        let BodyKind::Multipart(id) = body.content.kind else { continue };
        let schema = api.schemas.get(api.schemas.target(id).0);
        if matches!(schema.kind, Kind::Object(_) | Kind::Map(_) | Kind::Any) {
            continue;
        }
        diagnostics.report(
            Diagnostic::new(
                Code::UnsupportedMediaType,
                schema.span,
                format!("{} has no named parts: the caller names them", body.content.media_type.0),
            )
            .label("expected an object with a property for each part")
            .pointer(schema.location.pointer.clone())
            .help("describe the parts as properties of an object"),
        );
    }
}
