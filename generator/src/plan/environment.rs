//! The environment variables that a client reads: their names, what they hold, and which of them it can't do without.
//!
//! A name is the crate's and the kind of credential: `HYPHEN_TOKEN`. Where several schemes of the API are of one kind, the scheme's own
//! name stands between them.

use std::collections::BTreeSet;

use crate::ir::{Client, ServerChoice, Variable, Variables};
use crate::model::{Scheme, SchemeKind};
use crate::names::SchemeNames;

use super::{Planner, Target, markdown, security};

/// Plans the variables.
pub(super) fn variables(planner: &Planner<'_>, target: &Target) -> Variables {
    let mut names = Names { prefix: shouty(&target.package), taken: BTreeSet::new() };
    let base_url = names.free("BASE_URL", None);
    let schemes = used(planner);
    let mut credentials = Vec::new();
    let mut docs = Vec::new();
    for (scheme, scheme_names) in &schemes {
        for kind in kinds(scheme) {
            let is_only = schemes.iter().filter(|(other, _)| kinds(other).contains(&kind)).count() == 1;
            let own = (!is_only).then(|| shouty(scheme_names.constant.as_str()));
            for variable in read(&mut names, kind, own.as_deref(), (scheme, scheme_names)) {
                docs.push(format!("- {}: {}.", listed(&variable), what(scheme, &variable)));
                credentials.push((scheme_names.constant.clone(), variable));
            }
        }
    }
    docs.push(format!("- {}: where the API is.", markdown::code(&base_url)));
    let (required, is_default) = required(planner);
    Variables { docs, base_url, credentials, required: security::sets(planner, &required), is_default }
}

/// Rows for the README.
pub(super) fn rows(planner: &Planner<'_>, client: &Client) -> Vec<(String, String)> {
    let schemes = used(planner);
    let credentials = client.variables.credentials.iter().filter_map(|(constant, variable)| {
        let (scheme, _) = schemes.iter().find(|(_, names)| names.constant == *constant)?;
        Some((listed(variable), what(scheme, variable)))
    });
    let base_url = match client.servers {
        ServerChoice::Ask => "where the API is".to_owned(),
        ServerChoice::Enum(_) => "where the API is, if it is not the default server".to_owned(),
    };
    credentials.chain([(markdown::code(&client.variables.base_url), base_url)]).collect()
}

/// What a variable, or a pair of them, holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A token for the Authorization header.
    Token,
    /// An API key.
    Key,
    /// A user name and a password.
    Basic,
    /// The id and secret of a client, or its id and a refresh token.
    Client,
}

/// The schemes that some operation or the document itself asks for.
fn used<'p>(planner: &Planner<'p>) -> Vec<(&'p Scheme, &'p SchemeNames)> {
    let own = planner.api.operations.iter().filter_map(|operation| operation.security.as_ref());
    let sets = own.chain([&planner.api.security]).flatten();
    let indices: BTreeSet<usize> = sets.flatten().copied().collect();
    indices.into_iter().map(|index| (&planner.api.schemes[index], &planner.names.schemes[index])).collect()
}

fn own_kind(scheme: &Scheme) -> Option<Kind> {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Http(_) | SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => Some(Kind::Token),
        SchemeKind::Basic => Some(Kind::Basic),
        SchemeKind::ApiKey(..) => Some(Kind::Key),
        SchemeKind::MutualTls => None,
    }
}

/// In the order in which they are tried: a token that is there need not be fetched.
fn kinds(scheme: &Scheme) -> Vec<Kind> {
    let is_fetched = scheme.tokens.is_some() || scheme.refresh_url.is_some();
    own_kind(scheme).into_iter().chain(is_fetched.then_some(Kind::Client)).collect()
}

/// The ways to give credentials of a kind. A refresh token stands before what does without one: who sets it means it.
fn read(names: &mut Names, kind: Kind, own: Option<&str>, (scheme, scheme_names): (&Scheme, &SchemeNames)) -> Vec<Variable> {
    match kind {
        Kind::Token => vec![Variable::Token(names.free("TOKEN", own))],
        Kind::Key => vec![Variable::Token(names.free("API_KEY", own))],
        Kind::Basic => vec![Variable::Basic { user: names.free("USERNAME", own), password: names.free("PASSWORD", own) }],
        Kind::Client => {
            let (id, secret) = (names.free("CLIENT_ID", own), names.free("CLIENT_SECRET", own));
            let refresh = scheme.refresh_url.is_some().then(|| Variable::Refresh {
                id: id.clone(),
                secret: secret.clone(),
                token: names.free("REFRESH_TOKEN", own),
                request: scheme_names.refreshed.clone(),
            });
            let fetch = scheme.tokens.is_some().then(|| Variable::Client { id, secret, constructor: scheme_names.fetched.clone() });
            refresh.into_iter().chain(fetch).collect()
        }
    }
}

fn what(scheme: &Scheme, variable: &Variable) -> String {
    match variable {
        Variable::Client { .. } => security::FETCHED.to_owned(),
        Variable::Refresh { secret, .. } => {
            let secret = markdown::code(secret);
            format!(
                "the id of a client and a refresh token that the server does not replace, by which tokens are fetched; with {secret} where the \
                 client has a secret"
            )
        }
        Variable::Token(_) | Variable::Basic { .. } => security::what(&scheme.kind),
    }
}

fn listed(variable: &Variable) -> String {
    match variable {
        Variable::Token(name) => markdown::code(name),
        Variable::Basic { user, password } => format!("{} and {}", markdown::code(user), markdown::code(password)),
        Variable::Client { id, secret, .. } => format!("{} and {}", markdown::code(id), markdown::code(secret)),
        Variable::Refresh { id, token, .. } => format!("{} and {}", markdown::code(id), markdown::code(token)),
    }
}

/// What a client can't do without: what the document requires, else what any operation does. The flag says that it is the former.
fn required(planner: &Planner<'_>) -> (Vec<Vec<usize>>, bool) {
    if planner.api.schemes.is_empty() {
        return (Vec::new(), false);
    }
    if !planner.api.security.is_empty() {
        return (planner.api.security.clone(), true);
    }
    let sets = planner.api.operations.iter().map(|operation| operation.security.clone().unwrap_or_default());
    let mut required: Vec<Vec<usize>> = Vec::new();
    for set in sets.flat_map(|sets| if sets.is_empty() { vec![Vec::new()] } else { sets }) {
        if !required.contains(&set) {
            required.push(set);
        }
    }
    // An operation for everybody makes a client without credentials useful.
    if required.iter().any(Vec::is_empty) { (Vec::new(), false) } else { (required, false) }
}

/// Names of variables, each once.
struct Names {
    prefix: String,
    taken: BTreeSet<String>,
}

impl Names {
    /// `HYPHEN_TOKEN`, or `HYPHEN_ADMIN_TOKEN` with the name of the scheme.
    fn free(&mut self, kind: &str, own: Option<&str>) -> String {
        let name = match own {
            None => format!("{}_{kind}", self.prefix),
            Some(own) if own == kind || own.ends_with(&format!("_{kind}")) => format!("{}_{own}", self.prefix),
            Some(own) => format!("{}_{own}_{kind}", self.prefix),
        };
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|name| !self.taken.contains(name)).unwrap_or(name);
        self.taken.insert(free.clone());
        free
    }
}

/// In capitals, with underscores for all that the name of a variable can't have (POSIX, section 8.1).
fn shouty(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}
