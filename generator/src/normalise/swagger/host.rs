//! `x-ms-parameterized-host`: an address with parameters in it (AutoRest), as servers with variables.

use crate::diagnostics::{Code, Diagnostic};
use crate::node::{Entry, Node};

use super::super::build;
use super::super::rewrite::{Rewriter, child};

/// The extension, which takes the place of `host`.
pub(super) const KEY: &str = "x-ms-parameterized-host";

/// A server for each scheme. None where a parameter has no value to go on with: then the caller gives the whole address.
pub(super) fn servers(rewriter: &mut Rewriter<'_>, node: &Node, schemes: &[&str], path: &str) -> Option<Entry> {
    let at = format!("/{KEY}");
    let Some(template) = node.get("hostTemplate").filter(|template| template.as_str().is_some()) else {
        ask(rewriter, node, &at, "it has no `hostTemplate`");
        return None;
    };
    let mut variables = Vec::new();
    for (index, written) in node.get("parameters").and_then(Node::as_array).unwrap_or_default().iter().enumerate() {
        let target = written.get("$ref").and_then(|reference| rewriter.documents.resolve(reference.span.file, reference).ok());
        let parameter = target.map_or(written, |(_, target)| target);
        let Some(name) = parameter.get("name").and_then(Node::as_str) else { continue };
        if !template.as_str().is_some_and(|text| text.contains(&format!("{{{name}}}"))) {
            continue;
        }
        let Some(variable) = variable(parameter) else {
            ask(rewriter, written, &child(&child(&at, "parameters"), &index.to_string()), &format!("`{name}` has no `default`"));
            return None;
        };
        variables.push(Entry::new(name, written.span, variable));
    }
    let has_scheme = node.get("useSchemePrefix").and_then(Node::as_bool) == Some(false);
    let prefixes: Vec<String> = if has_scheme { vec![String::new()] } else { schemes.iter().map(|it| format!("{it}://")).collect() };
    let servers = prefixes.iter().map(|prefix| {
        let url = format!("{prefix}{}{path}", template.as_str().unwrap_or_default().trim_end_matches('/'));
        let variables = build::object(variables.clone(), node.span);
        build::object(vec![build::entry("url", build::string(url, template.span)), build::entry("variables", variables)], node.span)
    });
    Some(build::entry("servers", build::array(servers.collect(), node.span)))
}

/// A parameter as a server variable: its default, else the first of its values.
fn variable(parameter: &Node) -> Option<Node> {
    let first = parameter.get("enum").and_then(Node::as_array).and_then(<[Node]>::first);
    let default = parameter.get("default").or(first).filter(|default| default.scalar_text().is_some())?;
    let kept = ["enum", "description", "x-rust-name"].into_iter().filter_map(|key| parameter.entry(key).cloned());
    Some(build::object(std::iter::once(build::entry("default", default.clone())).chain(kept).collect(), parameter.span))
}

fn ask(rewriter: &mut Rewriter<'_>, node: &Node, at: &str, why: &str) {
    rewriter.report(
        Diagnostic::new(Code::NoHost, node.span, format!("`{KEY}` gives no address, since {why}: the client has no default base URL"))
            .pointer(at)
            .help("give the parameter a `default`, or the client a base URL"),
    );
}
