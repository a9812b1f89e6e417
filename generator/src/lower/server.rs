//! Servers of the document.

use crate::diagnostics::{Code, Diagnostic};
use crate::model::Server;
use crate::node::Node;

use super::context::{At, Context};
use super::read::{self, Shape};

/// Lowers `servers`. A document without them has none: the specification's default, `/`, is no address of anything.
pub(super) fn servers<'a>(context: &mut Context<'a>, root: &At<'a>) -> Vec<Server> {
    let Some(servers) = root.child("servers") else { return Vec::new() };
    servers.items().iter().filter_map(|at| server(context, at)).collect()
}

fn server(context: &mut Context<'_>, at: &At<'_>) -> Option<Server> {
    let shape = Shape { what: "the server", required: &[("url", "\"\"")], children: &[] };
    let openapiv3::Server { url, description, variables, extensions: _ } = read::piece(context, at, &shape)?;
    let mut filled = url.clone();
    for (name, variable) in variables.unwrap_or_default() {
        filled = filled.replace(&format!("{{{name}}}"), &variable.default);
    }
    if filled != url {
        context.report(
            Diagnostic::new(Code::ServerVariable, at.node.span, format!("the variables of this server are set to their defaults: {filled}"))
                .pointer(&*at.pointer)
                .help("callers with other values set the base URL themselves"),
        );
    }
    let rust_name = at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned);
    Some(Server { url: filled, description, rust_name })
}
