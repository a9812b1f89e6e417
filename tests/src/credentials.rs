//! The credentials of a request against the security of its operation.
//!
//! In: the security alternatives, the headers, and the one credential that the client was given. Out: what is wrong.

use std::collections::BTreeSet;

use crate::request::Received;
use crate::spec::{Api, Operation, Scheme};

/// The credential that a client was given.
#[derive(Clone, Debug, Default)]
pub struct Credential {
    /// The name of its security scheme.
    pub scheme: String,
    /// The token.
    pub token: String,
}

/// Whether a client with this credential (or with none) may call the operation at all.
pub fn allows(operation: &Operation, credential: Option<&Credential>) -> bool {
    let is_met = |schemes: &Vec<String>| match credential {
        Some(credential) => schemes.iter().all(|scheme| *scheme == credential.scheme),
        None => schemes.is_empty(),
    };
    operation.security.is_empty() || operation.security.iter().any(is_met)
}

/// Checks the credentials.
///
/// A request has to carry exactly the schemes of one alternative, and none where the operation takes none: a token that
/// nobody asked for is a leak. Where the client has the credential of an alternative, it has to use it, even when the
/// operation could be called without.
pub fn check(api: &Api, operation: &Operation, received: &Received, expected: Option<&Credential>, violations: &mut Vec<String>) {
    let presented = presented(api, received, violations);
    let names: BTreeSet<&str> = presented.iter().map(|(name, _)| name.as_str()).collect();
    let takes = |scheme: &str| operation.security.iter().flatten().any(|name| name == scheme);
    let wanted: BTreeSet<&str> = expected.map(|credential| credential.scheme.as_str()).filter(|scheme| takes(scheme)).into_iter().collect();
    let is_met = |alternative: &Vec<String>| {
        let schemes: BTreeSet<&str> = alternative.iter().map(String::as_str).collect();
        schemes == names
    };
    if names != wanted {
        violations.push(format!("the request carries the credentials {names:?}, not {wanted:?}"));
    } else if !operation.security.is_empty() && !operation.security.iter().any(is_met) {
        violations.push(format!("the credentials {names:?} meet no security alternative"));
    }
    for (name, token) in &presented {
        if expected.is_some_and(|credential| credential.scheme == *name && credential.token != *token) {
            violations.push(format!("the token of {name} is not the one that the client was given"));
        }
    }
}

/// The schemes whose place in the request is filled, with what stands there. Two schemes may share the header; then the
/// one that the operation asks for could be either, and only the first is named.
fn presented(api: &Api, received: &Received, violations: &mut Vec<String>) -> Vec<(String, String)> {
    let mut presented = Vec::new();
    if let Some(header) = received.header("authorization") {
        let (kind, token) = header.split_once(' ').unwrap_or((&header, ""));
        let wanted = match kind {
            "Bearer" => Some(Scheme::Bearer),
            "Basic" => Some(Scheme::Basic),
            _ => None,
        };
        let scheme = api.schemes.iter().find(|(_, scheme)| Some(*scheme) == wanted.as_ref());
        match scheme {
            Some((name, _)) => presented.push((name.clone(), token.to_owned())),
            None => violations.push(format!("the spec knows no scheme for `{kind}`")),
        }
    }
    for (cookie, value) in received.cookies() {
        let scheme = api.schemes.iter();
        let mut scheme = scheme.filter(|(_, scheme)| **scheme == Scheme::Cookie(cookie.clone()));
        if let Some((name, _)) = scheme.next() {
            presented.push((name.clone(), value));
        }
    }
    presented
}
