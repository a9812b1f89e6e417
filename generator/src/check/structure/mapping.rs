//! The `mapping` of a discriminator leads from values to schemas, by their names or by references (OpenAPI 3.0.3, Discriminator Object).

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::load::{Documents, RefProblem, nearest};
use crate::node::{Node, escape_token};

/// Reports values that lead to no schema at all. Those that lead to one that is no branch are reported with the union.
pub(super) fn check(documents: &Documents, diagnostics: &mut Diagnostics, discriminator: &Node, pointer: &str) {
    let Some(mapping) = discriminator.get("mapping") else { return };
    for entry in mapping.as_object().into_iter().flatten() {
        let Some(target) = entry.value.as_str() else { continue };
        let pointer = format!("{pointer}/mapping/{}", escape_token(&entry.key));
        if !is_reference(target) {
            name(documents, diagnostics, &entry.value, target, &pointer);
            continue;
        }
        match documents.resolve(entry.value.span.file, &entry.value).map_err(|problem| *problem) {
            // A file that nothing else refers to is not loaded, so its schemas are no branches.
            Ok(_) | Err(RefProblem::UnknownFile { .. }) => {}
            Err(problem) => problem.report(diagnostics),
        }
    }
}

/// Names of components have no slashes, and no ending of a file.
fn is_reference(target: &str) -> bool {
    target.contains(['#', '/']) || [".yaml", ".yml", ".json"].iter().any(|ending| target.ends_with(ending))
}

fn name(documents: &Documents, diagnostics: &mut Diagnostics, node: &Node, name: &str, pointer: &str) {
    let schemas = documents.root().pointer("/components/schemas").and_then(Node::as_object);
    if schemas.is_some_and(|schemas| schemas.contains_key(name)) {
        return;
    }
    let help = match nearest(name, schemas.into_iter().flatten().map(|entry| entry.key.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add a schema `{name}` under `components.schemas`, or remove this value from `mapping`"),
    };
    diagnostics.report(
        Diagnostic::new(Code::UnknownReference, node.span, format!("no schema is called `{name}`"))
            .label("this value of the discriminator leads nowhere")
            .pointer(pointer)
            .help(help),
    );
}
