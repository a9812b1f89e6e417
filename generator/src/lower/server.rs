//! Servers of the document, and the variables of their URLs.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Server, ServerVariable, UrlPiece};
use crate::node::Node;

use super::context::{At, Context};
use super::read::{self, Shape};

/// Lowers `servers`. A document without them has none: the specification's default, `/`, is no address of anything.
pub(super) fn servers<'a>(context: &mut Context<'a>, root: &At<'a>) -> Vec<Server> {
    let Some(servers) = root.child("servers") else { return Vec::new() };
    let mut known = Vec::new();
    for at in servers.items() {
        let Some(server) = server(context, &at) else { continue };
        if let Some(place) = at.child("url") {
            report_address(context, &place, &server.default_url());
        }
        known.push(server);
    }
    secured(known)
}

/// Of two servers that differ in their scheme alone, `https` stands first: the first one of all is the client's where nobody chooses, and
/// credentials are never sent over `http`. AWS lists them the other way round.
fn secured(mut servers: Vec<Server>) -> Vec<Server> {
    for index in 0..servers.len() {
        let Some(rest) = servers[index].template().strip_prefix("http://").map(str::to_owned) else { continue };
        let twin = servers.iter().skip(index).position(|server| server.template().strip_prefix("https://") == Some(&*rest));
        if let Some(offset) = twin {
            servers[index..=index + offset].rotate_right(1);
        }
    }
    servers
}

/// Lowers one server.
pub(super) fn server(context: &mut Context<'_>, at: &At<'_>) -> Option<Server> {
    // Variables are read one by one: a port without quotes is a number in YAML.
    let shape = Shape { what: "the server", required: &[("url", "\"\"")], children: &[("variables", "{}")] };
    let openapiv3::Server { url, description, variables: _, extensions: _ } = read::piece(context, at, &shape)?;
    let declared = at.child("variables").map(|variables| variables.entries()).unwrap_or_default();
    let mut variables = Vec::new();
    for (name, place) in declared {
        if url.contains(&format!("{{{name}}}")) {
            variables.push(variable(context, &place, name)?);
        } else {
            report(
                context,
                &place,
                format!("`{name}` does not stand in the URL of the server and is left out"),
                "write it in braces in `url`, or remove it",
            );
        }
    }
    let place = at.child("url").unwrap_or_else(|| at.clone());
    if url.is_empty() && at.node.get("url").is_some() {
        report(context, &place, "this server is left out: its URL is empty".to_owned(), "write the URL of the server");
        return None;
    }
    let (url, unknown) = pieces(&url, &variables);
    if url.iter().any(|piece| matches!(piece, UrlPiece::Literal(text) if text.contains(['{', '}']))) {
        let message = "this server is left out: the braces in its URL do not go in pairs".to_owned();
        report(context, &place, message, "write one pair of braces around the name of each variable");
        return None;
    }
    if let Some(name) = unknown {
        let help = format!("describe `{name}` under `variables`, with a `default`");
        report(context, at, format!("this server is left out: nothing says what `{{{name}}}` in its URL stands for"), &help);
        return None;
    }
    // Since 3.2 a server has a name.
    let name = || at.node.get("name").and_then(Node::as_str).map(str::to_owned).filter(|name| !name.is_empty());
    Some(Server { url, variables, description, rust_name: rust_name(at).or_else(name) })
}

/// An address that no client can use: one that is relative to wherever the document was found, and one that is not reached by HTTP.
fn report_address(context: &mut Context<'_>, at: &At<'_>, url: &str) {
    if url.starts_with("https://") || url.starts_with("http://") {
        return;
    }
    let (code, message, help) = match url.split_once("://") {
        Some((scheme, _)) if !scheme.contains('/') => (
            Code::ServerScheme,
            format!("this server is left out: it is reached by `{scheme}`, not by HTTP"),
            "write its URL with `https`".to_owned(),
        ),
        _ => (
            Code::NoHost,
            "this server is left out: its URL is relative to wherever the document was found".to_owned(),
            format!("write the whole URL, or give the client a base URL that ends with `{url}`"),
        ),
    };
    context.report(Diagnostic::new(code, at.node.span, message).pointer(&*at.pointer).help(help));
}

fn variable(context: &mut Context<'_>, at: &At<'_>, name: &str) -> Option<ServerVariable> {
    let text = |node: &Node| node.scalar_text().map(str::to_owned);
    let Some(default) = at.node.get("default").and_then(text) else {
        context.report(
            Diagnostic::new(Code::MissingField, at.node.span, format!("the server variable `{name}` has no `default`"))
                .pointer(&*at.pointer)
                .help("add `default`: the value that is taken where nobody chooses another one"),
        );
        return None;
    };
    let mut values: Vec<String> = Vec::new();
    for value in at.child("enum").map(|values| values.items()).unwrap_or_default() {
        if let Some(value) = text(value.node).filter(|value| !values.contains(value)) {
            values.push(value);
        }
    }
    if let Some(place) = at.child("default").filter(|_| !values.is_empty() && !values.contains(&default)) {
        report(
            context,
            &place,
            format!("the default of `{name}` is none of its values"),
            "write one of the values, or add this one to `enum`",
        );
    }
    Some(ServerVariable {
        name: name.to_owned(),
        default,
        values,
        description: at.node.get("description").and_then(text),
        rust_name: rust_name(at),
    })
}

/// Cuts a URL at its variables. Gives the first name in braces that is no variable, too.
fn pieces(url: &str, variables: &[ServerVariable]) -> (Vec<UrlPiece>, Option<String>) {
    let mut pieces = Vec::new();
    let mut rest = url;
    while let Some((before, (name, after))) = rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?))) {
        let Some(index) = variables.iter().position(|variable| variable.name == name) else { return (pieces, Some(name.to_owned())) };
        if !before.is_empty() {
            pieces.push(UrlPiece::Literal(before.to_owned()));
        }
        pieces.push(UrlPiece::Variable(index));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(UrlPiece::Literal(rest.to_owned()));
    }
    (pieces, None)
}

fn rust_name(at: &At<'_>) -> Option<String> {
    at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned)
}

fn report(context: &mut Context<'_>, at: &At<'_>, message: String, help: &str) {
    context.report(Diagnostic::new(Code::ServerVariable, at.node.span, message).pointer(&*at.pointer).help(help));
}
