//! Rules over the whole: one small file per rule. They report and change nothing.

mod alias_cycle;
mod extensions;
mod multipart;
mod structure;

use crate::diagnostics::Diagnostics;
use crate::load::Documents;
use crate::model::Api;

/// Rules over the document as it is written.
pub(crate) fn document(documents: &Documents, diagnostics: &mut Diagnostics) {
    documents.check_references(diagnostics);
    structure::check(documents, diagnostics);
    extensions::check(documents, diagnostics);
}

/// Rules over what the document means.
pub(crate) fn api(api: &Api, diagnostics: &mut Diagnostics) {
    alias_cycle::check(api, diagnostics);
    multipart::check(api, diagnostics);
}
