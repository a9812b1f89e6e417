//! `cargo xtask lint`: in documents, out everything that the generator has to say about them. Nothing is written.

use generator::diagnostics::render;
use serde_json::Value;

use crate::cli::{Format, Lint};
use crate::document::Document;
use crate::error::Failure;
use crate::output::{BAD, GOOD, Output, STRONG, painted};
use crate::workspace::Workspace;

/// Runs the command.
pub(crate) fn run(workspace: &Workspace, options: &Lint, output: &mut Output) -> Result<(), Failure> {
    let mut all = Vec::new();
    let mut has_errors = false;
    for document in documents(workspace, options)? {
        let generated = generator::generate(&document.path, &workspace.root, &document.target);
        let found = &generated.diagnostics;
        has_errors |= found.has_errors();
        if options.format == Format::Json {
            if let Value::Array(findings) = render::to_json(found, &generated.sources) {
                all.extend(findings);
            }
            continue;
        }
        if !found.is_empty() {
            output.line(render::to_text(found, &generated.sources, output.color()));
        }
        let style = if found.has_errors() { BAD } else { GOOD };
        output.line(format_args!("{}  {}", painted(STRONG, &document.target.source), painted(style, render::summary(found))));
    }
    if options.format == Format::Json {
        output.line(format_args!("{:#}", Value::Array(all)));
    }
    if has_errors { Err(Failure::Shown) } else { Ok(()) }
}

/// What to look at: all specs if nothing is named.
fn documents(workspace: &Workspace, options: &Lint) -> Result<Vec<Document>, Failure> {
    if options.documents.is_empty() {
        return Ok(workspace.specs()?.iter().map(|spec| Document::of_spec(workspace, spec)).collect());
    }
    options.documents.iter().map(|named| Document::find(workspace, named)).collect()
}
