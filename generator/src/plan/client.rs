//! The client: servers, and whether it takes credentials.

use crate::ir::{
    Client, Docs, EnumVariant, ServerChoice, ServerPiece, ServerVariable, ServerVariables, ServerVariant, StringEnum, VariableDefault,
};
use crate::model::{self, Server, UrlPiece};
use crate::names::{ServerEnumNames, ServerNames};

use super::{Planner, Target, environment, markdown, security};

/// Plans the client.
pub(super) fn client(planner: &Planner<'_>, target: &Target) -> Client {
    let offered: Vec<(&Server, &ServerNames)> = offered(planner).collect();
    let variants: Vec<ServerVariant> = offered.iter().map(|(server, names)| variant(planner, server, names)).collect();
    let used = |index: &usize| offered.iter().any(|(_, names)| names.enums.contains(&Some(*index)));
    let enums = (0..planner.names.server_enums.len()).filter(used).map(|index| enumeration(planner, index)).collect();
    let servers = if variants.is_empty() { ServerChoice::Ask } else { ServerChoice::Enum(variants) };
    Client {
        servers,
        enums,
        takes_auth: security::takes_auth(planner),
        has_default: !planner.api.security.is_empty() && !planner.api.schemes.is_empty(),
        variables: environment::variables(planner, target),
    }
}

/// Some server has a variable with listed values.
pub(super) fn has_enums(planner: &Planner<'_>) -> bool {
    offered(planner).any(|(_, names)| names.enums.iter().any(Option::is_some))
}

/// The servers that have an address. One without a scheme is relative to wherever the document was found, which a client can't know.
fn offered<'p>(planner: &Planner<'p>) -> impl Iterator<Item = (&'p Server, &'p ServerNames)> {
    let absolute = |server: &Server| {
        let url = server.default_url();
        url.starts_with("https://") || url.starts_with("http://")
    };
    planner.api.servers.iter().zip(&planner.names.servers).filter(move |(server, _)| absolute(server))
}

fn variant(planner: &Planner<'_>, server: &Server, names: &ServerNames) -> ServerVariant {
    let variables = (!server.variables.is_empty()).then(|| ServerVariables {
        docs: Docs::line(format!("The variables of {}.", markdown::code(&server.template()))),
        name: names.ty.clone(),
        fields: server.variables.iter().enumerate().map(|(index, variable)| field(planner, variable, names, index)).collect(),
        url: server.url.iter().map(|piece| self::piece(piece, names)).collect(),
    });
    ServerVariant { docs: docs(server), name: names.variant.clone(), url: server.default_url(), variables }
}

fn piece(piece: &UrlPiece, names: &ServerNames) -> ServerPiece {
    match piece {
        UrlPiece::Literal(text) => ServerPiece::Literal(text.clone()),
        UrlPiece::Variable(index) => ServerPiece::Variable(names.fields[*index].clone()),
    }
}

fn field(planner: &Planner<'_>, variable: &model::ServerVariable, names: &ServerNames, index: usize) -> ServerVariable {
    let enumeration = names.enums[index].map(|index| &planner.names.server_enums[index]);
    let known = |names: &ServerEnumNames| {
        let index = names.values.iter().position(|value| *value == variable.default)?;
        Some(VariableDefault::Known { ty: names.ty.clone(), variant: names.variants[index].clone() })
    };
    let text = variable.description.as_deref().map(markdown::paragraphs).filter(|paragraphs| !paragraphs.is_empty());
    let paragraphs = text.unwrap_or_else(|| vec![format!("The variable {}.", markdown::code(&variable.name))]);
    ServerVariable {
        docs: Docs { paragraphs, ..Docs::default() }.and(format!("Default: {}.", markdown::code(&variable.default))),
        name: names.fields[index].clone(),
        ty: enumeration.map(|names| names.ty.clone()),
        default: enumeration.and_then(known).unwrap_or_else(|| VariableDefault::Text(variable.default.clone())),
    }
}

fn enumeration(planner: &Planner<'_>, index: usize) -> StringEnum {
    let names = &planner.names.server_enums[index];
    let variants = names.values.iter().zip(&names.variants);
    StringEnum {
        docs: Docs::line(format!("Values of the server variable {}.", markdown::code(&names.variable))),
        name: names.ty.clone(),
        variants: variants
            .map(|(value, name)| EnumVariant { docs: Docs::line(markdown::code(value)), name: name.clone(), value: value.clone() })
            .collect(),
        unknown: names.unknown.clone(),
    }
}

fn docs(server: &Server) -> Docs {
    let url = markdown::code(&server.template());
    match server.description.as_deref().map(markdown::line).filter(|text| !text.is_empty()) {
        Some(text) => Docs::line(format!("{text}: {url}")),
        None => Docs::line(url),
    }
}
