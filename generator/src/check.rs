//! Rules over the whole: one small file per rule. They report and change nothing.

mod alias_cycle;
mod defaults;
mod description;
mod extensions;
mod multipart;
mod structure;

use crate::diagnostics::Diagnostics;
use crate::load::Documents;
use crate::model::Api;

/// Whether there is anything to generate from. What is no description of an API is reported.
pub(crate) fn is_description(documents: &Documents, diagnostics: &mut Diagnostics) -> bool {
    description::check(documents, diagnostics)
}

/// Rules over the document as it is written.
pub(crate) fn document(documents: &Documents, diagnostics: &mut Diagnostics) {
    documents.check_references(diagnostics);
    structure::check(documents, diagnostics);
    extensions::check(documents, diagnostics);
}

/// Rules over what the document means.
pub(crate) fn api(documents: &Documents, api: &Api, diagnostics: &mut Diagnostics) {
    defaults::check(documents, api, diagnostics);
    alias_cycle::check(api, diagnostics);
    multipart::check(api, diagnostics);
}
