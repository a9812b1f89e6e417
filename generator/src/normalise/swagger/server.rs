//! `host`, `basePath`, `schemes` and `x-ms-parameterized-host` as servers.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node};

use super::super::build;
use super::super::rewrite::Rewriter;
use super::host;

/// The servers: one for each scheme, encrypted ones first. None where the document does not say its host.
pub(super) fn servers(rewriter: &mut Rewriter<'_>, root: &Node) -> Option<Entry> {
    other_schemes(rewriter, root);
    let path = path(rewriter, root);
    if let Some(template) = root.get(host::KEY) {
        return host::servers(rewriter, template, &schemes(root), &path);
    }
    let Some(host) = root.get("host").filter(|host| host.as_str().is_some_and(|host| !host.is_empty())) else {
        if let Some(base_path) = root.get("basePath").filter(|_| !path.is_empty()) {
            no_host(rewriter, base_path);
        }
        return None;
    };
    let name = without_scheme(rewriter, host);
    let servers = schemes(root).into_iter().map(|scheme| {
        let url = format!("{scheme}://{}{path}", name.trim_end_matches('/'));
        build::object(vec![build::entry("url", build::string(url, host.span))], host.span)
    });
    Some(build::entry("servers", build::array(servers.collect(), host.span)))
}

/// `basePath`, with a slash before it and none behind it; nothing for `/`.
fn path(rewriter: &mut Rewriter<'_>, root: &Node) -> String {
    let Some(node) = root.get("basePath") else { return String::new() };
    let written = node.as_str().unwrap_or_default();
    let path = written.trim_matches('/');
    if path.is_empty() {
        return String::new();
    }
    if !written.starts_with('/') {
        let help = format!("write `basePath: /{path}`");
        rewriter.mended(node.span, "/basePath", "`basePath` begins with a slash; it is read as if it did", &help);
    }
    format!("/{path}")
}

/// The host without what belongs to `schemes`.
fn without_scheme<'n>(rewriter: &mut Rewriter<'_>, host: &'n Node) -> &'n str {
    let written = host.as_str().unwrap_or_default();
    let Some((_, name)) = written.split_once("://") else { return written };
    rewriter.mended(
        host.span,
        "/host",
        "`host` is a name without a scheme; it is read as if none stood there",
        &format!("write `host: {name}`"),
    );
    name
}

/// The schemes of HTTP that a document or an operation lists.
pub(super) fn schemes(node: &Node) -> Vec<&'static str> {
    let found: Vec<&'static str> = ["https", "http"].into_iter().filter(|scheme| lists(node, scheme)).collect();
    // "If the schemes is not included, the default scheme to be used is the one used to access the Swagger definition itself."
    if found.is_empty() { vec!["https"] } else { found }
}

fn lists(node: &Node, scheme: &str) -> bool {
    let listed = node.get("schemes").and_then(Node::as_array).unwrap_or_default();
    listed.iter().any(|item| item.as_str().is_some_and(|text| text.eq_ignore_ascii_case(scheme)))
}

/// Schemes by which no request goes.
fn other_schemes(rewriter: &mut Rewriter<'_>, root: &Node) {
    let listed = root.get("schemes").and_then(Node::as_array).unwrap_or_default();
    let assumed = if lists(root, "https") || lists(root, "http") { "the others are used" } else { "https is assumed" };
    for (index, item) in listed.iter().enumerate() {
        let text = item.scalar_text().unwrap_or_default();
        if ["https", "http"].iter().any(|scheme| text.eq_ignore_ascii_case(scheme)) {
            continue;
        }
        rewriter.report(
            Diagnostic::new(Code::ServerScheme, item.span, format!("the client speaks HTTP, not `{text}`: {assumed}"))
                .pointer(format!("/schemes/{index}"))
                .help("list `https` or `http`"),
        );
    }
}

fn no_host(rewriter: &mut Rewriter<'_>, base_path: &Node) {
    let path = base_path.as_str().unwrap_or_default();
    rewriter.report(
        Diagnostic::new(Code::NoHost, base_path.span, "the document has a `basePath` but no `host`: the client has no default base URL")
            .pointer("/basePath")
            .help(format!("add `host`, or give the client a base URL that ends with `{path}`")),
    );
}
