//! The client: servers, and whether it takes credentials.

use crate::ir::{Client, Docs, ServerChoice, ServerVariant};
use crate::model::Server;

use super::{Planner, markdown, security};

/// Plans the client.
pub(super) fn client(planner: &Planner<'_>) -> Client {
    // An address without a scheme is relative to wherever the document was found, which a client can't know.
    let absolute = |server: &Server| server.url.starts_with("https://") || server.url.starts_with("http://");
    let variants: Vec<ServerVariant> = planner
        .api
        .servers
        .iter()
        .zip(&planner.names.servers)
        .filter(|(server, _)| absolute(server))
        .map(|(server, name)| ServerVariant { docs: docs(server), name: name.clone(), url: server.url.clone() })
        .collect();
    let servers = if variants.is_empty() { ServerChoice::Ask } else { ServerChoice::Enum(variants) };
    Client { servers, takes_auth: security::takes_auth(planner) }
}

fn docs(server: &Server) -> Docs {
    let url = markdown::code(&server.url);
    match server.description.as_deref().map(markdown::line).filter(|text| !text.is_empty()) {
        Some(text) => Docs::line(format!("{text}: {url}")),
        None => Docs::line(url),
    }
}
