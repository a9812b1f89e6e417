//! From the document to what it means: `Documents` in, `Api` out.
//!
//! Keeps going: whatever can't be understood is reported at its place and costs the smallest piece that holds it.

mod about;
mod all_of;
mod body;
mod context;
mod encoding;
mod enumeration;
mod expansion;
mod inline_target;
mod limits;
mod media;
mod object;
mod operation;
mod operation_servers;
mod pagination;
mod parameter;
mod path_forms;
mod path_template;
mod pattern;
mod property_names;
mod read;
mod response;
mod scalar;
mod schema;
mod security;
mod server;
mod streams;
mod token_request;
mod union;
mod webhooks;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::Documents;
use crate::model::Api;

use context::{At, Context};

/// Lowers a document, reporting what it can't understand.
pub fn lower(documents: &Documents, diagnostics: &mut Diagnostics) -> Api {
    let mut context = Context::new(documents, diagnostics);
    let root = At::root(documents);
    version(&mut context, &root);
    let info = about::info(&mut context, &root);
    let servers = server::servers(&mut context, &root);
    let mut schemes = security::schemes(&mut context, &root);
    let security = security::requirements(&mut context, &root, &schemes).unwrap_or_default();
    schema::components(&mut context, &root);
    let (tags, mut operations, paging) = operation::operations(&mut context, &root, &schemes, &servers);
    let webhooks = webhooks::bodies(&mut context, &root);
    schema::finish(&mut context);
    let known = token_request::Known { operations: &operations, security: &security };
    token_request::extensions(&mut context, &root, &mut schemes, known);
    parameter::settle(&mut context, &mut operations);
    pagination::pagination(&mut context, &root, &paging, &mut operations);
    Api { info, servers, schemes, security, tags, operations, webhooks, schemas: context.schemas }
}

/// The version decides how everything else is read. `normalise` has left those that it does not know for this place.
fn version(context: &mut Context<'_>, root: &At<'_>) {
    let Some(version) = root.node.get("openapi") else {
        let help = if root.node.get("swagger").is_some() {
            "of the documents that begin with `swagger`, only those of version 2.0 are read"
        } else {
            "add `openapi: 3.0.3` as the first line"
        };
        context.report(
            Diagnostic::new(Code::MissingField, root.node.span, "the document does not say which version of OpenAPI it uses").help(help),
        );
        return;
    };
    let text = version.scalar_text().unwrap_or_default();
    if text != "3.0" && !text.starts_with("3.0.") {
        context.report(
            Diagnostic::new(Code::UnsupportedVersion, version.span, format!("OpenAPI {text} is not supported"))
                .label("expected 3.0, 3.1 or 3.2")
                .pointer("/openapi")
                .help("write the document in OpenAPI 3.0.3"),
        );
    }
}
