//! Credentials: constants of the schemes, constructors, and what each operation requires.

use crate::ir::{AuthMethod, Docs, FormatSetting, RefreshRequest, SchemeConst, SchemeKind, Security, SecurityRequirement, TokenRequest};
use crate::model::{self, ClientAuthentication, Operation, Scheme, SchemeKind as Kind};
use crate::names::{Ident, SchemeNames};

use super::{Planner, markdown};

/// `security.rs`, where the document declares schemes.
pub(super) fn security(planner: &Planner<'_>) -> Option<Security> {
    let schemes: Vec<SchemeConst> =
        planner.api.schemes.iter().zip(&planner.names.schemes).map(|(scheme, names)| scheme_const(scheme, names)).collect();
    let default = sets(planner, &planner.api.security);
    (!schemes.is_empty()).then_some(Security { schemes, default })
}

/// What an operation requires.
pub(super) fn requirement(planner: &Planner<'_>, operation: &Operation) -> SecurityRequirement {
    let wanted = operation.security.as_ref().unwrap_or(&planner.api.security);
    if wanted.is_empty() || wanted.iter().all(Vec::is_empty) {
        SecurityRequirement::None
    } else if *wanted == planner.api.security {
        SecurityRequirement::Default
    } else {
        SecurityRequirement::Alternatives(sets(planner, wanted))
    }
}

/// Some operation takes credentials.
pub(super) fn takes_auth(planner: &Planner<'_>) -> bool {
    planner.api.operations.iter().any(|operation| requirement(planner, operation) != SecurityRequirement::None)
}

/// What the constructor of fetched tokens takes and does, for a table.
pub(super) const FETCHED: &str = "the id and secret of a client, by which tokens are fetched and refreshed";

/// The same for refreshed ones.
pub(super) const REFRESHED: &str = "the id of a client and a refresh token, by which tokens are fetched";

pub(super) fn sets(planner: &Planner<'_>, alternatives: &[Vec<usize>]) -> Vec<Vec<Ident>> {
    let constant = |index: &usize| planner.names.schemes[*index].constant.clone();
    alternatives.iter().map(|set| set.iter().map(constant).collect()).collect()
}

fn scheme_const(scheme: &Scheme, names: &SchemeNames) -> SchemeConst {
    let basic = scheme.kind == Kind::Basic;
    let mut paragraphs = vec![format!("Credentials for the security scheme {}: {}.", markdown::code(&scheme.name), what(&scheme.kind))];
    paragraphs.extend(scheme.description.as_deref().map(markdown::paragraphs).unwrap_or_default());
    paragraphs.extend(scheme.token_format.as_deref().map(|format| format!("Format of the token: {}.", markdown::code(format))));
    // Not by `#[deprecated]`: calls that still take it would warn inside of the crate.
    paragraphs.extend(scheme.deprecated.then(|| "Deprecated.".to_owned()));
    SchemeConst {
        docs: Docs { paragraphs, ..Docs::default() },
        constant: names.constant.clone(),
        name: scheme.name.clone(),
        kind: match &scheme.kind {
            Kind::Bearer => SchemeKind::Bearer,
            Kind::Basic => SchemeKind::Basic,
            Kind::Http(name) => SchemeKind::Http(name.clone()),
            Kind::ApiKey(location, name) => {
                let location = match location {
                    model::Location::Query => "Query",
                    model::Location::Cookie => "Cookie",
                    model::Location::Header | model::Location::Path => "Header",
                };
                SchemeKind::ApiKey { location, name: name.clone() }
            }
            Kind::OAuth2 => SchemeKind::OAuth2,
            Kind::OpenIdConnect => SchemeKind::OpenIdConnect,
            Kind::MutualTls => SchemeKind::MutualTls,
        },
        auth: (scheme.kind != Kind::MutualTls).then(|| AuthMethod { name: names.method.clone(), basic }),
        tokens: scheme.tokens.as_ref().map(|tokens| token_request(scheme, tokens, names)),
        refresh: scheme.refresh_url.as_deref().map(|url| refresh_request(scheme, url, names)),
    }
}

fn refresh_request(scheme: &Scheme, url: &str, names: &SchemeNames) -> RefreshRequest {
    let (name, function) = (markdown::code(&scheme.name), names.refreshed.as_str());
    let docs = Docs::line(format!(
        "Credentials for the security scheme {name}: tokens that are fetched from {} with the id of a client and a refresh token.",
        markdown::code(url)
    ));
    RefreshRequest {
        docs: docs.and(format!(
            "[`security::{function}`](crate::security::{function}) gives the request itself, to set the client's secret and to be told of \
             refresh tokens that replace this one."
        )),
        function_docs: Docs::line(format!("How tokens for the security scheme {name} are refreshed, for [`Auth::fetched`].")),
        name: names.refreshed.clone(),
        url: url.to_owned(),
    }
}

fn token_request(scheme: &Scheme, tokens: &model::TokenRequest, names: &SchemeNames) -> TokenRequest {
    let name = markdown::code(&scheme.name);
    // A path of the API is relative to the base URL, and is shown as one.
    let place = tokens.url.strip_prefix("./").map_or_else(|| tokens.url.clone(), |path| format!("/{path}"));
    let docs = Docs::line(format!(
        "Credentials for the security scheme {name}: tokens that are fetched from {} with the id and secret of a client.",
        markdown::code(&place)
    ))
    .and("A token is kept, refreshed before it expires, and replaced when the server refuses it.".to_owned());
    let function = names.fetched.as_str();
    TokenRequest {
        docs: docs.and(format!(
            "[`security::{function}`](crate::security::{function}) gives the request itself, to set other scopes or another URL."
        )),
        function_docs: scopes(tokens, Docs::line(format!("How tokens for the security scheme {name} are fetched, for [`Auth::fetched`]."))),
        name: names.fetched.clone(),
        url: tokens.url.clone(),
        scopes: tokens.scopes.clone(),
        format: format_settings(tokens),
    }
}

/// What is said of scopes.
fn scopes(tokens: &model::TokenRequest, docs: Docs) -> Docs {
    if tokens.declared_scopes.is_empty() {
        return docs;
    }
    let declared = tokens.declared_scopes.iter().map(|(name, text)| match markdown::line(text) {
        text if text.is_empty() => format!("- {}", markdown::code(name)),
        text => format!("- {}: {text}", markdown::code(name)),
    });
    let asked = match tokens.scopes.as_slice() {
        [] => "The server chooses the scopes unless some are set. The API knows these:".to_owned(),
        asked => {
            let asked: Vec<String> = asked.iter().map(|scope| markdown::code(scope)).collect();
            format!("Asks for {}. The API knows these scopes:", asked.join(", "))
        }
    };
    docs.and(asked).and(declared.collect::<Vec<_>>().join("\n"))
}

/// What differs from the standard.
fn format_settings(tokens: &model::TokenRequest) -> Vec<FormatSetting> {
    let mut settings = Vec::new();
    match tokens.client {
        ClientAuthentication::Basic => {}
        ClientAuthentication::Form => settings.push(FormatSetting::Authentication("Form")),
        ClientAuthentication::Json => settings.push(FormatSetting::Authentication("Json")),
    }
    if (tokens.client_id.as_str(), tokens.client_secret.as_str()) != ("client_id", "client_secret") {
        settings.push(FormatSetting::ClientFields(tokens.client_id.clone(), tokens.client_secret.clone()));
    }
    if tokens.grant_type.as_deref() != Some("grant_type") {
        settings.push(FormatSetting::GrantTypeField(tokens.grant_type.clone()));
    }
    if tokens.access_token != "access_token" {
        settings.push(FormatSetting::AccessTokenField(tokens.access_token.clone()));
    }
    if tokens.expires_in != "expires_in" || tokens.is_milliseconds {
        let unit = if tokens.is_milliseconds { "Milliseconds" } else { "Seconds" };
        settings.push(FormatSetting::LifetimeField(tokens.expires_in.clone(), unit));
    }
    settings
}

/// What the credentials are, for a sentence.
pub(super) fn what(kind: &Kind) -> String {
    match kind {
        Kind::Bearer => "a bearer token".to_owned(),
        Kind::Basic => "a user name and a password".to_owned(),
        Kind::Http(name) => format!("credentials of the HTTP scheme {}", markdown::code(name)),
        Kind::ApiKey(location, name) => format!("a key in the {} {}", location.as_str(), markdown::code(name)),
        Kind::OAuth2 => "an OAuth 2.0 access token".to_owned(),
        Kind::OpenIdConnect => "an OpenID Connect access token".to_owned(),
        Kind::MutualTls => "a client certificate, set on the HTTP client".to_owned(),
    }
}
