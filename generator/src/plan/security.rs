//! Credentials: constants of the schemes, constructors, and what each operation requires.

use crate::ir::{AuthMethod, Docs, SchemeConst, SchemeKind, Security, SecurityRequirement};
use crate::model::{Operation, Scheme, SchemeKind as Kind};
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

fn sets(planner: &Planner<'_>, alternatives: &[Vec<usize>]) -> Vec<Vec<Ident>> {
    let constant = |index: &usize| planner.names.schemes[*index].constant.clone();
    alternatives.iter().map(|set| set.iter().map(constant).collect()).collect()
}

fn scheme_const(scheme: &Scheme, names: &SchemeNames) -> SchemeConst {
    let basic = scheme.kind == Kind::Basic;
    let mut paragraphs = vec![format!("Credentials for the security scheme {}: {}.", markdown::code(&scheme.name), what(&scheme.kind))];
    paragraphs.extend(scheme.description.as_deref().map(markdown::paragraphs).unwrap_or_default());
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
                    crate::model::Location::Query => "Query",
                    crate::model::Location::Cookie => "Cookie",
                    crate::model::Location::Header | crate::model::Location::Path => "Header",
                };
                SchemeKind::ApiKey { location, name: name.clone() }
            }
            Kind::OAuth2 => SchemeKind::OAuth2,
            Kind::OpenIdConnect => SchemeKind::OpenIdConnect,
            Kind::MutualTls => SchemeKind::MutualTls,
        },
        auth: (scheme.kind != Kind::MutualTls).then(|| AuthMethod { name: names.method.clone(), basic }),
    }
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
