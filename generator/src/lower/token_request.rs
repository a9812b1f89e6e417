//! How a client gets tokens by its id and secret: the client credentials flow of a scheme, or `x-rust-token-request`, which describes an
//! operation of the API that hands out tokens in a way of its own.

use openapiv3::{ClientCredentialsOAuth2Flow, OAuth2Flows};

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{
    BodyKind, ClientAuthentication, Kind, Object, Operation, SchemaId, Schemas, Scheme, SchemeKind, StringFormat, TokenRequest,
};
use crate::node::{Node, unescape_token};

use super::context::{At, Context};

/// What is wrong with an extension; boxed, since it is large and rare.
type Problem = Box<Diagnostic>;

/// The extension.
const KEY: &str = "x-rust-token-request";

/// What the extension may hold.
const FIELDS: &[&str] = &["operation", "client_id", "client_secret", "grant_type", "access_token", "expires_in", "unit"];

/// The flow of RFC 6749, section 4.4. Its scopes are those of [`scopes`].
pub(super) fn flow(flow: ClientCredentialsOAuth2Flow) -> TokenRequest {
    let ClientCredentialsOAuth2Flow { refresh_url: _, token_url, scopes, extensions: _ } = flow;
    TokenRequest {
        url: token_url,
        scopes: Vec::new(),
        declared_scopes: scopes.into_iter().collect(),
        client: ClientAuthentication::Basic,
        client_id: "client_id".to_owned(),
        client_secret: "client_secret".to_owned(),
        grant_type: Some("grant_type".to_owned()),
        access_token: "access_token".to_owned(),
        expires_in: "expires_in".to_owned(),
        is_milliseconds: false,
    }
}

/// Where the flows that end in a user's consent say that tokens are refreshed (RFC 6749, section 6).
pub(super) fn refresh_url(flows: &OAuth2Flows) -> Option<String> {
    let code = flows.authorization_code.as_ref().and_then(|flow| flow.refresh_url.clone());
    let password = flows.password.as_ref().and_then(|flow| flow.refresh_url.clone());
    let implicit = flows.implicit.as_ref().and_then(|flow| flow.refresh_url.clone());
    code.or(password).or(implicit).filter(|url| !url.is_empty())
}

/// The scopes that the document's `security` asks of a scheme, each once.
///
/// Those that only single operations ask for are left out: a server refuses the whole request when a client may not have one of them.
pub(super) fn scopes(root: &At<'_>, scheme: &str) -> Vec<String> {
    let alternatives = root.child("security").map(|security| security.items()).unwrap_or_default();
    let mut scopes: Vec<String> = Vec::new();
    for set in alternatives {
        let wanted = set.child(scheme).map(|scopes| scopes.items()).unwrap_or_default();
        for scope in wanted.iter().filter_map(|scope| scope.node.as_str()) {
            if !scopes.iter().any(|known| known == scope) {
                scopes.push(scope.to_owned());
            }
        }
    }
    scopes
}

/// What has been read of the API before.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    /// All operations.
    pub(super) operations: &'a [Operation],
    /// The document's `security`.
    pub(super) security: &'a [Vec<usize>],
}

/// Reads the extensions of the schemes. They refer to operations, so that those have to be known.
pub(super) fn extensions<'a>(context: &mut Context<'a>, root: &At<'a>, schemes: &mut [Scheme], api: Known<'_>) {
    let Some(places) = root.child("components").and_then(|at| at.child("securitySchemes")) else { return };
    for scheme in schemes {
        // A scheme that could not be followed has been reported, and is not in the list.
        let Some(at) = places.child(&scheme.name).and_then(|at| context.follow(&at)) else { continue };
        let Some(at) = at.child(KEY).filter(|at| at.node.as_object().is_some()) else { continue };
        match token_request(&context.schemas, &at, &scheme.kind, api) {
            Ok(request) => scheme.tokens = Some(request),
            Err(problem) => context.report(*problem),
        }
    }
}

/// Reads one extension, or says what is the first thing wrong with it.
fn token_request(schemas: &Schemas, at: &At<'_>, kind: &SchemeKind, api: Known<'_>) -> Result<TokenRequest, Problem> {
    if matches!(kind, SchemeKind::Basic | SchemeKind::MutualTls) {
        return Err(bad(at, "the credentials of this scheme are no tokens", "put the extension on the scheme that carries the token"));
    }
    check_keys(at)?;
    let operation = operation(at, api.operations, api.security)?;
    let text = |key: &str| at.node.get(key).and_then(Node::as_str).map(str::to_owned);
    let is_milliseconds = match text("unit").as_deref() {
        None | Some("seconds") => false,
        Some("milliseconds") => true,
        Some(other) => return Err(bad(&place(at, "unit"), &format!("no unit is called `{other}`"), "write seconds or milliseconds")),
    };
    let (client, body) = match operation.body.as_ref().map(|body| body.content.kind) {
        Some(BodyKind::Json(id)) => (ClientAuthentication::Json, id),
        Some(BodyKind::Form(id)) => (ClientAuthentication::Form, id),
        _ => {
            return Err(bad(
                &place(at, "operation"),
                "the operation has no body of JSON and no form",
                "name the operation that makes tokens",
            ));
        }
    };
    let request = TokenRequest {
        url: format!(".{}", operation.path),
        scopes: Vec::new(),
        declared_scopes: Vec::new(),
        client,
        client_id: text("client_id").unwrap_or_else(|| "client_id".to_owned()),
        client_secret: text("client_secret").unwrap_or_else(|| "client_secret".to_owned()),
        grant_type: text("grant_type"),
        access_token: text("access_token").unwrap_or_else(|| "access_token".to_owned()),
        expires_in: text("expires_in").unwrap_or_else(|| "expires_in".to_owned()),
        is_milliseconds,
    };
    check_request(schemas, at, body, &request)?;
    check_response(schemas, at, operation, &request)?;
    Ok(request)
}

/// Only known keys, and texts as their values.
fn check_keys(at: &At<'_>) -> Result<(), Problem> {
    for entry in at.node.as_object().into_iter().flatten() {
        let (span, message, help) = if !FIELDS.contains(&entry.key.as_str()) {
            (entry.key_span, format!("`{KEY}` has no field `{}`", entry.key), format!("the fields are {}", FIELDS.join(", ")))
        } else if entry.value.as_str().is_none_or(str::is_empty) {
            (entry.value.span, format!("`{}` must be a text that is not empty", entry.key), "write a name here".to_owned())
        } else {
            continue;
        };
        return Err(Box::new(Diagnostic::new(Code::BadExtension, span, message).pointer(&*at.pointer).help(help)));
    }
    Ok(())
}

/// The operation that the extension names.
fn operation<'o>(at: &At<'_>, operations: &'o [Operation], default: &[Vec<usize>]) -> Result<&'o Operation, Problem> {
    let Some(id) = at.node.get("operation").and_then(Node::as_str) else {
        return Err(bad(at, &format!("`{KEY}` has no `operation`"), "add the operationId of the operation that makes tokens"));
    };
    let place = place(at, "operation");
    let Some(operation) = operations.iter().find(|operation| operation.id.as_deref() == Some(id)) else {
        return Err(bad(&place, &format!("no operation is called `{id}`"), "write the operationId of the operation that makes tokens"));
    };
    if operation.method != "POST" {
        return Err(bad(&place, &format!("`{id}` is a {}, tokens are asked for by POST", operation.method), "name a POST operation"));
    }
    let security = operation.security.as_deref().unwrap_or(default);
    if !security.is_empty() && security.iter().all(|set| !set.is_empty()) {
        let help = "give the operation `security: []`, if it does not take the token that it makes";
        return Err(bad(&place, &format!("`{id}` asks for credentials itself"), help));
    }
    if operation.path.contains('{') || operation.parameters.iter().any(|parameter| parameter.required) {
        return Err(bad(&place, &format!("`{id}` needs parameters, of which the request would have none"), "name an operation without"));
    }
    Ok(operation)
}

/// All fields that the request sends are in the schema of the body, and all that the body needs are sent.
fn check_request(schemas: &Schemas, at: &At<'_>, body: SchemaId, request: &TokenRequest) -> Result<(), Problem> {
    let Some(object) = object(schemas, body) else { return Ok(()) };
    let sent = [
        ("client_id", Some(&request.client_id)),
        ("client_secret", Some(&request.client_secret)),
        ("grant_type", request.grant_type.as_ref()),
    ];
    for (key, name) in sent {
        let Some(name) = name else { continue };
        if object.properties.iter().all(|property| property.name != *name) {
            let names: Vec<&str> = object.properties.iter().map(|property| property.name.as_str()).collect();
            let help = format!("write `{key}` with one of the body's fields: {}", names.join(", "));
            return Err(bad(&place(at, key), &format!("the body of the operation has no field `{name}`"), &help));
        }
    }
    let names = sent.map(|(_, name)| name.map(String::as_str));
    match object.properties.iter().find(|property| property.required && !names.contains(&Some(property.name.as_str()))) {
        Some(missing) => Err(bad(
            &place(at, "operation"),
            &format!("the body of the operation needs `{}`, which the request does not send", missing.name),
            "name an operation that needs nothing but an id, a secret and a grant type",
        )),
        None => Ok(()),
    }
}

/// The first success has a text for the token, and the lifetime where one is named.
fn check_response(schemas: &Schemas, at: &At<'_>, operation: &Operation, request: &TokenRequest) -> Result<(), Problem> {
    let success = operation.responses.iter().find(|response| operation.is_success(response.status));
    let Some(BodyKind::Json(id)) = success.and_then(|response| response.content.as_ref()).map(|content| content.kind) else {
        return Err(bad(&place(at, "operation"), "the operation answers no JSON", "name the operation that makes tokens"));
    };
    match field(schemas, id, &request.access_token) {
        Found::No => return Err(no_field(at, "access_token", &request.access_token)),
        Found::Yes(id) if !matches!(schemas.get(id).kind, Kind::String(StringFormat::Plain) | Kind::Any) => {
            let help = "write `access_token` with the field that holds the token";
            return Err(bad(&place(at, "access_token"), &format!("`{}` is no text", request.access_token), help));
        }
        Found::Yes(_) | Found::Anything => {}
    }
    match field(schemas, id, &request.expires_in) {
        // The lifetime is optional in the standard, so without a word of the extension it may be missing.
        Found::No if at.node.get("expires_in").is_some() => Err(no_field(at, "expires_in", &request.expires_in)),
        Found::Yes(id) if !matches!(schemas.get(id).kind, Kind::Integer(_) | Kind::Number(_) | Kind::String(_) | Kind::Any) => {
            let help = "write `expires_in` with the field that holds the lifetime";
            Err(bad(&place(at, "expires_in"), &format!("`{}` is no number", request.expires_in), help))
        }
        _ => Ok(()),
    }
}

/// What a name or a JSON pointer leads to.
enum Found {
    /// A property.
    Yes(SchemaId),
    /// The schema does not say what is there.
    Anything,
    /// Nothing.
    No,
}

fn field(schemas: &Schemas, id: SchemaId, name: &str) -> Found {
    let segments: Vec<String> = match name.strip_prefix('/') {
        Some(pointer) => pointer.split('/').map(unescape_token).collect(),
        None => vec![name.to_owned()],
    };
    let mut current = schemas.target(id).0;
    for segment in segments {
        let object = match &schemas.get(current).kind {
            Kind::Object(object) => object,
            Kind::Any | Kind::Map(_) | Kind::Union(_) => return Found::Anything,
            _ => return Found::No,
        };
        let Some(property) = object.properties.iter().find(|property| property.name == segment) else { return Found::No };
        current = schemas.target(property.schema).0;
    }
    Found::Yes(current)
}

fn object(schemas: &Schemas, id: SchemaId) -> Option<&Object> {
    match &schemas.get(schemas.target(id).0).kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}

fn no_field(at: &At<'_>, key: &str, name: &str) -> Problem {
    let help = format!("write `{key}` with a field of the response, or with a JSON pointer to it");
    bad(&place(at, key), &format!("the response of the operation has no field `{name}`"), &help)
}

/// The value of a field, or the whole where the field is left to its default.
fn place<'a>(at: &At<'a>, key: &str) -> At<'a> {
    at.child(key).unwrap_or_else(|| at.clone())
}

fn bad(at: &At<'_>, message: &str, help: &str) -> Problem {
    Box::new(Diagnostic::new(Code::BadExtension, at.node.span, message).pointer(&*at.pointer).help(help))
}
