//! Security schemes and requirements.

use openapiv3::{APIKeyLocation, SecurityScheme};

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Location, Scheme, SchemeKind};
use crate::node::Node;

use super::context::{At, Context};
use super::parameter::is_token;
use super::read::{self, Shape, wrong_type};
use super::token_request;

/// Lowers `components.securitySchemes`.
pub(super) fn schemes<'a>(context: &mut Context<'a>, root: &At<'a>) -> Vec<Scheme> {
    let Some(schemes) = root.child("components").and_then(|at| at.child("securitySchemes")) else { return Vec::new() };
    let mut schemes: Vec<Scheme> = schemes.entries().into_iter().filter_map(|(name, at)| scheme(context, name, &at)).collect();
    // The order of a mapping says nothing; which scheme comes first in a call is said by `security`.
    schemes.sort_by(|a, b| a.name.cmp(&b.name));
    for scheme in &mut schemes {
        if let Some(tokens) = &mut scheme.tokens {
            tokens.scopes = token_request::scopes(root, &scheme.name);
        }
    }
    schemes
}

/// What a scheme of each type needs, with stand-ins to go on with.
fn needs(kind: &str) -> Option<&'static [(&'static str, &'static str)]> {
    Some(match kind {
        "http" => &[("type", "\"http\""), ("scheme", "\"bearer\"")],
        "apiKey" => &[("type", "\"apiKey\""), ("name", "\"\""), ("in", "\"header\"")],
        "oauth2" => &[("type", "\"oauth2\""), ("flows", "{}")],
        "openIdConnect" => &[("type", "\"openIdConnect\""), ("openIdConnectUrl", "\"\"")],
        _ => return None,
    })
}

/// The scheme has no type, or one that nobody knows.
fn unknown_type(at: &At<'_>) -> Diagnostic {
    let help = "write one of http, apiKey, oauth2 and openIdConnect";
    match at.child("type") {
        Some(place) => {
            Diagnostic::new(Code::WrongType, place.node.span, "this is no type of a security scheme").pointer(&*place.pointer).help(help)
        }
        None => Diagnostic::new(Code::MissingField, at.node.span, "the security scheme has no `type`").pointer(&*at.pointer).help(help),
    }
}

fn scheme<'a>(context: &mut Context<'a>, name: &str, at: &At<'a>) -> Option<Scheme> {
    let at = context.follow(at)?;
    if at.node.as_object().is_none() {
        context.report(wrong_type(&at, "the security scheme", "an object"));
        return None;
    }
    let Some(required) = at.node.get("type").and_then(Node::as_str).and_then(needs) else {
        context.report(unknown_type(&at));
        return None;
    };
    let shape = Shape { what: "the security scheme", required, children: &[] };
    let (mut tokens, mut refresh_url) = (None, None);
    let read = read::piece(context, &at, &shape)?;
    if let Some(finding) = unsendable(&read, &at) {
        context.report(finding);
    }
    let (kind, description) = match read {
        SecurityScheme::HTTP { scheme, bearer_format: _, description, extensions: _ } => {
            // The names of HTTP authentication schemes are case-insensitive (RFC 9110, section 11.1).
            let kind = match scheme.to_ascii_lowercase().as_str() {
                "bearer" => SchemeKind::Bearer,
                "basic" => SchemeKind::Basic,
                _ => SchemeKind::Http(scheme),
            };
            (kind, description)
        }
        SecurityScheme::APIKey { location, name, description, extensions: _ } => {
            let location = match location {
                APIKeyLocation::Query => Location::Query,
                APIKeyLocation::Header => Location::Header,
                APIKeyLocation::Cookie => Location::Cookie,
            };
            (SchemeKind::ApiKey(location, name), description)
        }
        SecurityScheme::OAuth2 { flows, description, extensions: _ } => {
            refresh_url = token_request::refresh_url(&flows);
            tokens = flows.client_credentials.map(token_request::flow);
            (SchemeKind::OAuth2, description)
        }
        SecurityScheme::OpenIDConnect { open_id_connect_url: _, description, extensions: _ } => (SchemeKind::OpenIdConnect, description),
    };
    let rust_name = at.node.get("x-rust-name").and_then(Node::as_str).map(str::to_owned);
    let token_format = at.node.get("bearerFormat").and_then(Node::as_str).map(str::to_owned);
    // Since 3.2.
    let deprecated = at.node.get("deprecated").and_then(Node::as_bool) == Some(true);
    Some(Scheme { name: name.to_owned(), description, token_format, deprecated, kind, rust_name, tokens, refresh_url, span: at.node.span })
}

/// A name that no header or cookie can have. What is not there at all is reported already.
fn unsendable(scheme: &SecurityScheme, at: &At<'_>) -> Option<Diagnostic> {
    let (key, wrong) = match scheme {
        SecurityScheme::HTTP { scheme, .. } => ("scheme", !is_token(scheme)),
        SecurityScheme::APIKey { location: APIKeyLocation::Query, name, .. } => ("name", name.is_empty()),
        SecurityScheme::APIKey { name, .. } => ("name", !is_token(name)),
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => return None,
    };
    let place = at.child(key).filter(|_| wrong)?;
    let message = format!("`{key}` of the security scheme can't be sent: it is {}", place.node.in_words());
    let help = "write the name that the server reads; in headers and cookies it has only letters, digits and !#$%&'*+-.^_`|~";
    Some(
        Diagnostic::new(Code::UnsupportedSecurity, place.node.span, message)
            .label("calls that use the scheme are refused")
            .pointer(place.pointer)
            .help(help),
    )
}

/// Lowers `security` of the document or of an operation: alternatives of sets of schemes. `None` where there is none.
pub(super) fn requirements(context: &mut Context<'_>, at: &At<'_>, schemes: &[Scheme]) -> Option<Vec<Vec<usize>>> {
    let security = at.child("security")?;
    if security.node.as_array().is_none() {
        context.report(wrong_type(&security, "`security`", "an array"));
        return None;
    }
    let known = |at: &At<'_>| at.node.as_object().is_some_and(|set| set.keys().all(|key| schemes.iter().any(|scheme| scheme.name == key)));
    let others = security.items().iter().any(known);
    Some(security.items().iter().filter_map(|alternative| alternative_of(context, alternative, schemes, others)).collect())
}

/// `others` says whether another alternative can be met.
fn alternative_of(context: &mut Context<'_>, at: &At<'_>, schemes: &[Scheme], others: bool) -> Option<Vec<usize>> {
    let Some(object) = at.node.as_object() else {
        context.report(wrong_type(at, "a security requirement", "an object"));
        return None;
    };
    let mut set = Vec::new();
    for entry in object {
        if let Some(index) = schemes.iter().position(|scheme| scheme.name == entry.key) {
            set.push(index);
            continue;
        }
        let names: Vec<&str> = schemes.iter().map(|scheme| scheme.name.as_str()).collect();
        let help = if names.is_empty() {
            "declare it under `components.securitySchemes`".to_owned()
        } else {
            format!("declare it under `components.securitySchemes`, or use one of: {}", names.join(", "))
        };
        context.report(
            Diagnostic::new(Code::UnknownScheme, entry.key_span, format!("no security scheme is called `{}`", entry.key))
                .label(if others { "this alternative is left out" } else { "calls are sent without credentials" })
                .pointer(&*at.pointer)
                .help(help),
        );
        // Without one of its schemes the alternative can't be met, so it is left out whole.
        return None;
    }
    Some(set)
}
