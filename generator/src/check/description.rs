//! Whether a text that could be read is a description of an API at all: nothing can be made of one that is not.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Documents;

/// Keys one of which every description has.
const KEYS: &[&str] = &["openapi", "swagger", "paths", "webhooks", "components", "definitions"];

/// Keys that other kinds of files begin with, and what those are.
const OTHERS: &[(&str, &str)] = &[
    ("asyncapi", "an AsyncAPI document, which describes messages"),
    ("swaggerVersion", "a document of Swagger 1, from before 2014; convert it to OpenAPI 3"),
    ("$schema", "a JSON schema by itself"),
    ("discoveryVersion", "a Google API Discovery document; convert it to OpenAPI 3"),
    ("item", "a Postman collection; export it as OpenAPI 3"),
    ("arazzo", "an Arazzo document, which describes workflows"),
    ("overlay", "an overlay, which changes a document that stands elsewhere"),
];

/// Reports a root that is no description. Gives whether it is one.
pub(super) fn check(documents: &Documents, diagnostics: &mut Diagnostics) -> bool {
    let root = documents.root();
    let diagnostic = match root.as_object() {
        None => {
            let message = format!("an OpenAPI document must be an object, but this is {}", root.in_words());
            Diagnostic::new(Code::WrongType, root.span, message)
                .help("give the file that begins with `openapi: 3`, or with `swagger: '2.0'`")
        }
        Some(object) if KEYS.iter().any(|key| object.get(key).is_some()) => return true,
        Some(object) => {
            let help = OTHERS.iter().find(|(key, _)| object.get(key).is_some()).map_or_else(
                || "a document begins with `openapi: 3.0.3`, `info` and `paths`".to_owned(),
                |(_, what)| format!("it looks like {what}"),
            );
            let place = object.iter().next().map_or(root.span, |entry| entry.key_span);
            Diagnostic::new(Code::MissingField, place, "this is no OpenAPI document: it has neither `openapi` nor `paths`").help(help)
        }
    };
    diagnostics.report(diagnostic);
    false
}
