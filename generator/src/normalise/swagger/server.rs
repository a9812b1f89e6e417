//! `host`, `basePath` and `schemes` as servers.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node};

use super::super::build;
use super::super::rewrite::Rewriter;

/// The servers: one for each scheme, encrypted ones first. None where the document does not say its host.
pub(super) fn servers(rewriter: &mut Rewriter<'_>, root: &Node) -> Option<Entry> {
    let base_path = root.get("basePath").filter(|path| path.as_str().is_some_and(|path| !path.trim_matches('/').is_empty()));
    let Some(host) = root.get("host").filter(|host| host.as_str().is_some_and(|host| !host.is_empty())) else {
        if let Some(base_path) = base_path {
            no_host(rewriter, base_path);
        }
        return None;
    };
    let path = base_path.and_then(Node::as_str).unwrap_or_default().trim_matches('/');
    let slash = if path.is_empty() { "" } else { "/" };
    let servers = schemes(root).into_iter().map(|scheme| {
        let url = format!("{scheme}://{}{slash}{path}", host.as_str().unwrap_or_default().trim_end_matches('/'));
        build::object(vec![build::entry("url", build::string(url, host.span))], host.span)
    });
    Some(build::entry("servers", build::array(servers.collect(), host.span)))
}

/// The schemes of HTTP that a document or an operation lists.
pub(super) fn schemes(node: &Node) -> Vec<&'static str> {
    let listed = node.get("schemes").and_then(Node::as_array).unwrap_or_default();
    let has = |scheme: &str| listed.iter().any(|item| item.as_str().is_some_and(|text| text.eq_ignore_ascii_case(scheme)));
    let found: Vec<&'static str> = ["https", "http"].into_iter().filter(|scheme| has(scheme)).collect();
    // "If the schemes is not included, the default scheme to be used is the one used to access the Swagger definition itself."
    if found.is_empty() { vec!["https"] } else { found }
}

fn no_host(rewriter: &mut Rewriter<'_>, base_path: &Node) {
    let path = base_path.as_str().unwrap_or_default();
    rewriter.report(
        Diagnostic::new(Code::NoHost, base_path.span, "the document has a `basePath` but no `host`: the client has no default base URL")
            .pointer("/basePath")
            .help(format!("add `host`, or give the client a base URL that ends with `{path}`")),
    );
}
