//! Every dialect folded into one: `Documents` in Swagger 2.0 or `OpenAPI` 3.x in, `Documents` in the words of `OpenAPI` 3.0 out.
//!
//! The trees are rewritten in place. A node that was made anew has the place of what it was made from, so that later
//! diagnostics point at the author's text. What 3.0 has no words for is reported and, where a reference leads to it, kept
//! under a key that begins with `x-internal-`.

mod anchors;
mod build;
mod dialect;
mod document;
mod retarget;
mod rewrite;
pub(crate) mod role;
mod schema;
mod survey;
mod swagger;

use crate::diagnostics::Diagnostics;
use crate::load::Documents;
use crate::node::Node;
use crate::sources::FileId;

use dialect::Dialect;

/// Rewrites all files of a description. A version that nobody knows is left for `lower` to report.
///
/// Files that are only referred to are in the dialect of the root document unless they name one themselves.
pub(crate) fn normalise(documents: &mut Documents, diagnostics: &mut Diagnostics) {
    let Some(dialect) = Dialect::of(documents.root()) else { return };
    let survey = survey::survey(documents, diagnostics);
    let files: Vec<FileId> = documents.files().collect();
    let rewritten: Vec<(FileId, Node)> = files
        .iter()
        .map(|file| {
            let own = Dialect::of(documents.tree(*file)).unwrap_or(dialect);
            let mut rewriter = rewrite::Rewriter::new(documents, &survey, diagnostics, *file, own);
            (*file, rewriter.file())
        })
        .collect();
    let rewritten = retarget::retarget(&survey, rewritten);
    for (file, tree) in rewritten {
        documents.replace(file, tree);
    }
}

#[cfg(test)]
mod tests;
