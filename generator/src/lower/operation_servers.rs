//! Servers of a path or an operation: which of the document's servers each of them stands for.
//!
//! "If an alternative server object is specified at the Operation Object or Path Item Object level, it will override the Root level value"
//! (OpenAPI 3.0.3). A client has one base URL, so an override is a pair: whoever has the first for a base URL calls the second.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{OwnServer, Server};

use super::context::{At, Context};
use super::server;

/// The overrides of an operation, for the servers of the document.
pub(super) fn own<'a>(context: &mut Context<'a>, usual: &[Server], item: &At<'a>, operation: &At<'a>) -> Vec<OwnServer> {
    let Some(place) = operation.child("servers").or_else(|| item.child("servers")) else { return Vec::new() };
    let own: Vec<Server> = place.items().iter().filter_map(|at| server::server(context, at)).collect();
    let first = usual.first().map(Server::default_url);
    if own.iter().any(|own| Some(own.default_url().trim_end_matches('/')) == first.as_deref().map(|url| url.trim_end_matches('/'))) {
        // It says again, or in part, what the document says.
        return Vec::new();
    }
    let usual: Vec<String> = usual.iter().map(Server::default_url).filter(|url| is_address(url)).collect();
    let pairs = pairs(&usual, &own.iter().map(Server::default_url).collect::<Vec<_>>());
    if pairs.is_empty() {
        left_out(context, &place, "these servers are not used: the document has none that they could stand for");
    } else if own.iter().any(|server| !server.variables.is_empty()) {
        left_out(context, &place, "the variables of these servers have their defaults");
    }
    pairs.into_iter().filter(|pair| pair.usual != pair.own).collect()
}

/// Servers that are as many as the document's stand for one of these each; else the first one stands for all.
fn pairs(usual: &[String], own: &[String]) -> Vec<OwnServer> {
    let one_each = own.len() == usual.len();
    let pair = |(index, usual): (usize, &String)| {
        let own = if one_each { own.get(index) } else { own.first() };
        let own = absolute(usual, own?)?;
        Some(OwnServer { usual: usual.trim_end_matches('/').to_owned(), own: own.trim_end_matches('/').to_owned() })
    };
    usual.iter().enumerate().filter_map(pair).collect()
}

/// The URL, which may be relative to the server that it stands for.
fn absolute(usual: &str, own: &str) -> Option<String> {
    if is_address(own) {
        return Some(own.to_owned());
    }
    let (scheme, rest) = usual.split_once("://")?;
    let host = rest.split('/').next()?;
    (own.starts_with('/') && !own.starts_with("//")).then(|| format!("{scheme}://{host}{own}"))
}

/// What a client takes for a base URL.
fn is_address(url: &str) -> bool {
    let web = url.starts_with("https://") || url.starts_with("http://");
    web && !url.contains(['?', '#', '@']) && !url.contains(char::is_whitespace)
}

fn left_out(context: &mut Context<'_>, place: &At<'_>, message: &str) {
    context.report(
        Diagnostic::new(Code::OperationServer, place.node.span, message)
            .pointer(&*place.pointer)
            .help("give calls of this operation another base URL, by their options"),
    );
}
