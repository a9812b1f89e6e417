//! Which operations of a document have no method in the crate, and why.
//!
//! In: the trees as they were written, before anything is folded or dropped, then the API and the findings. Out: a [`LeftOut`] for each
//! operation that stands in the former and not in the latter, so that nothing goes missing without a word.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::load::Documents;
use crate::model::Api;
use crate::node::{Entry, Node};
use crate::sources::Span;

/// The keys of a path item that hold an operation (OpenAPI 3.2, Path Item Object).
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// An operation of the document that the crate has no method for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The method, in capitals.
    pub method: String,
    /// The path, as the document spells it.
    pub path: String,
    /// `operationId`, where there is one.
    pub id: Option<String>,
    /// Where the operation stands: its key.
    pub span: Span,
    /// The findings at the operation that cost it, errors before warnings. Empty where they stand elsewhere, say in a shared component.
    pub reasons: Vec<Diagnostic>,
}

/// An operation as it stands in the document.
#[derive(Debug)]
pub(crate) struct Documented {
    method: String,
    path: String,
    id: Option<String>,
    key: Span,
    value: Span,
    /// The path item: what is wrong with it is wrong with its operations.
    item: Span,
}

/// All operations that a document describes, references to path items followed.
pub(crate) fn documented(documents: &Documents) -> Vec<Documented> {
    let paths = ["paths", "x-ms-paths"].into_iter().filter_map(|key| documents.root().get(key)?.as_object()).flatten();
    let mut all = Vec::new();
    for entry in paths.filter(|entry| !entry.key.starts_with("x-")) {
        let own = operations(&entry.value);
        let target = entry.value.get("$ref").and_then(|reference| documents.resolve(reference.span.file, reference).ok());
        let others = target.map(|(_, target)| operations(target)).unwrap_or_default();
        let others = others.into_iter().filter(|other| own.iter().all(|mine| mine.key != other.key)).collect::<Vec<_>>();
        all.extend(own.iter().chain(&others).map(|operation| Documented {
            method: operation.key.to_uppercase(),
            path: entry.key.clone(),
            id: operation.value.get("operationId").and_then(Node::as_str).map(str::to_owned),
            key: operation.key_span,
            value: operation.value.span,
            item: entry.value.span,
        }));
    }
    all
}

/// The operations of a path item. Methods are told by their names in any case, since a misspelt one is an operation that gets lost, too.
fn operations(item: &Node) -> Vec<&Entry> {
    let entries = item.as_object().into_iter().flatten();
    let fixed = entries.filter(|entry| METHODS.iter().any(|method| entry.key.eq_ignore_ascii_case(method)));
    let others = item.get("additionalOperations").and_then(Node::as_object).into_iter().flatten();
    fixed.chain(others).collect()
}

/// Those of the documented operations that are not in the API.
pub(crate) fn left_out(documented: &[Documented], api: &Api, diagnostics: &Diagnostics) -> Vec<LeftOut> {
    let mut emitted: HashMap<(Span, &str), usize> = HashMap::new();
    for operation in &api.operations {
        *emitted.entry((operation.span, &operation.path)).or_default() += 1;
    }
    let mut lost = Vec::new();
    for operation in documented {
        match emitted.get_mut(&(operation.key, operation.path.as_str())) {
            Some(count) if *count > 0 => *count -= 1,
            _ => lost.push(operation),
        }
    }
    if lost.is_empty() {
        return Vec::new();
    }
    let weighty: Vec<&Diagnostic> = diagnostics.iter().filter(|finding| finding.severity() != Severity::Note).collect();
    lost.into_iter().map(|operation| loss(operation, documented, &weighty)).collect()
}

fn loss(lost: &Documented, documented: &[Documented], findings: &[&Diagnostic]) -> LeftOut {
    let at_operation = |span: Span| span == lost.key || is_inside(span, lost.value);
    let at_others = |span: Span| documented.iter().any(|other| other.key != lost.key && is_inside(span, other.value));
    let here = findings.iter().filter(|finding| at_operation(finding.primary.span));
    let mut reasons: Vec<Diagnostic> = here.map(|finding| (*finding).clone()).collect();
    if reasons.is_empty() {
        let above = findings.iter().filter(|finding| is_inside(finding.primary.span, lost.item) && !at_others(finding.primary.span));
        reasons = above.map(|finding| (*finding).clone()).collect();
    }
    reasons.sort_by_key(|finding| finding.severity() != Severity::Error);
    LeftOut { method: lost.method.clone(), path: lost.path.clone(), id: lost.id.clone(), span: lost.key, reasons }
}

fn is_inside(inner: Span, outer: Span) -> bool {
    inner.file == outer.file && inner.start >= outer.start && inner.end <= outer.end
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::{Generated, Mode, Target, generate_text};

    fn generate(paths: &str) -> Generated {
        let text =
            format!("openapi: 3.2.0\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: 'https://example.com' }}]\npaths:\n{paths}");
        let target = Target { package: "t".into(), source: "t.yaml".into(), command: "make".into(), workspace: false };
        generate_text(Path::new("t.yaml"), text, &target, Mode::Lenient)
    }

    #[test]
    fn each_operation_is_emitted_or_left_out_with_a_reason() {
        let generated = generate(
            "  /a:\n    get: { operationId: a, responses: { '204': { description: '' } } }\n    query: { responses: { '204': { description: '' } } }\n    additionalOperations: { LINK: { responses: { '204': { description: '' } } }, COPY: { operationId: copyA, responses: { '204': { description: '' } } } }\n",
        );
        assert_eq!((generated.counts.documented, generated.counts.operations), (4, 2));
        let lost: Vec<_> = generated.left_out.iter().map(|lost| (lost.method.as_str(), lost.path.as_str(), lost.id.as_deref())).collect();
        assert_eq!(lost, [("LINK", "/a", None), ("COPY", "/a", Some("copyA"))]);
        let codes: Vec<_> = generated.left_out.iter().map(|lost| lost.reasons[0].code.id()).collect();
        assert_eq!(codes, ["W0520", "W0520"]);
    }

    #[test]
    fn what_is_no_operation_where_one_belongs_is_left_out() {
        let generated = generate("  /a:\n    put: [1]\n");
        assert_eq!((generated.counts.documented, generated.counts.operations), (1, 0));
        assert_eq!(generated.left_out[0].reasons[0].code.id(), "E0203");
    }

    #[test]
    fn a_path_item_that_two_paths_share_counts_for_each() {
        let generated = generate("  /a: { get: { responses: { '204': { description: '' } } } }\n  /b: { $ref: '#/paths/~1a' }\n");
        assert_eq!((generated.counts.documented, generated.counts.operations), (2, 2));
        assert_eq!(generated.left_out, []);
    }
}
