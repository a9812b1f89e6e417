//! Names of servers and of the variables of their URLs.

use crate::model::{Server, ServerVariable};

use super::reserved::{STRUCT_METHODS, TYPES};
use super::scope::Scope;
use super::words::{self, Case};
use super::{Ident, Minting, ServerEnumNames, ServerNames};

/// Claims the variants of the enum of servers, then the types of their variables.
pub(super) fn assign(minting: &mut Minting<'_>) {
    let variants = variants(minting);
    let mut types =
        Scope::new(Case::Camel, "server", "server", &[TYPES, &["Auth", "Client", "ClientBuilder", "Server", "UnknownValue", "Cow"]]);
    let mut named = Vec::new();
    for (server, variant) in minting.api.servers.iter().zip(variants) {
        let ty = types.claim(&type_name(&variant)).ident;
        let enums = server.variables.iter().map(|variable| enumeration(minting, variable, &mut types)).collect();
        named.push(ServerNames { fields: fields(server), variant, ty, enums });
    }
    minting.names.servers = named;
}

/// A server is called by its description, else it is the primary one, else called by its host, and by more of its URL where others have the
/// same.
fn variants(minting: &Minting<'_>) -> Vec<Ident> {
    let mut scope = Scope::new(Case::Camel, "server", "server", &[]);
    let mut names = Vec::new();
    for (index, server) in minting.api.servers.iter().enumerate() {
        let url = server.template();
        let (scheme, rest) = url.split_once("//").unwrap_or(("", &url));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let [scheme, host, path] = [scheme, host, path].map(blank);
        let description = server.description.as_deref().filter(|text| words::split(text).len() <= 5);
        let name = match (&server.rust_name, description) {
            (Some(name), _) => name.as_str(),
            (None, Some(description)) => description,
            (None, None) if index == 0 => "Primary",
            (None, None) => &host,
        };
        let whole = if name == host { host.clone() } else { format!("{name} {host}") };
        let candidates = [name.to_owned(), whole.clone(), format!("{whole} {path}"), format!("{whole} {scheme}")];
        names.push(scope.claim_any(&candidates).ident);
    }
    names
}

/// A piece of a URL without the characters between its words.
fn blank(piece: &str) -> String {
    piece.replace(|character: char| !character.is_alphanumeric(), " ")
}

/// `RegionalServer` for `Regional`, `ProductionServer` for `ProductionServer`.
fn type_name(variant: &Ident) -> String {
    let words = words::split(variant.as_str());
    match words.split_last() {
        Some((last, rest)) if last == "server" && !rest.is_empty() => rest.join(" ") + " server",
        _ => words.join(" ") + " server",
    }
}

fn fields(server: &Server) -> Vec<Ident> {
    let mut scope = Scope::new(Case::Snake, "variable", "variable", &[STRUCT_METHODS, &["url"]]);
    let name = |variable: &ServerVariable| variable.rust_name.clone().unwrap_or_else(|| variable.name.clone());
    server.variables.iter().map(|variable| scope.claim(&name(variable)).ident).collect()
}

/// Index of the enumeration of a variable. Variables of one name with the same values, of whatever server, share it.
fn enumeration(minting: &mut Minting<'_>, variable: &ServerVariable, types: &mut Scope) -> Option<usize> {
    if variable.values.is_empty() {
        return None;
    }
    let known = &mut minting.names.server_enums;
    let same = known.iter().position(|names| names.variable == variable.name && names.values == variable.values);
    Some(same.unwrap_or_else(|| {
        let name = variable.rust_name.as_deref().unwrap_or(&variable.name);
        let mut scope = Scope::new(Case::Camel, "value", "value", &[]);
        let called = |value: &String| if value.is_empty() { "empty".to_owned() } else { value.clone() };
        known.push(ServerEnumNames {
            variable: variable.name.clone(),
            values: variable.values.clone(),
            ty: types.claim(&format!("server {name}")).ident,
            variants: variable.values.iter().map(|value| scope.claim(&called(value)).ident).collect(),
            unknown: scope.claim_any(&["unknown".to_owned(), "unrecognized".to_owned()]).ident,
        });
        known.len() - 1
    }))
}
