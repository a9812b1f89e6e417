//! The base URL and the credentials of a client from environment variables.
//!
//! In: which variables stand for what, and a source of their values. Out: a builder that is set up by them, or one error
//! that names every variable that would have helped. No value is ever printed.

use super::auth::{Auth, Scheme, SecretString};
use super::client::ClientBuilder;
use super::request_error::RequestError;

/// The variables that an API's client reads.
#[derive(Clone, Copy, Debug)]
pub struct Variables {
    /// The variable with the base URL.
    pub base_url: &'static str,
    /// The variables with credentials. Of several rows for one scheme the first that is complete counts.
    pub credentials: &'static [EnvCredential],
    /// Which schemes the client needs: alternatives of schemes that must hold together, as an operation has them. An
    /// empty alternative, or none at all, means that it can do without.
    pub required: &'static [&'static [&'static Scheme]],
}

/// The variables that hold the credential of a scheme.
#[derive(Clone, Copy, Debug)]
pub struct EnvCredential {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// The variables, by what they hold.
    pub kind: EnvKind,
}

/// The names of variables, by what they hold.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum EnvKind {
    /// A token or key.
    Token(&'static str),
    /// A user name and a password.
    Basic {
        /// The variable with the user name.
        user: &'static str,
        /// The variable with the password.
        password: &'static str,
    },
    /// The id and secret of a client, with what makes a credential of them.
    Client {
        /// The variable with the id.
        id: &'static str,
        /// The variable with the secret.
        secret: &'static str,
        /// Makes the credential.
        auth: fn(String, SecretString) -> Auth,
    },
    /// The id of a client and a refresh token, with what makes a credential of them.
    Refresh {
        /// The variable with the id.
        id: &'static str,
        /// The variable with the secret, which not every client has.
        secret: &'static str,
        /// The variable with the refresh token.
        token: &'static str,
        /// Makes the credential.
        auth: fn(String, Option<SecretString>, SecretString) -> Auth,
    },
}

impl EnvKind {
    fn names(self) -> Vec<&'static str> {
        match self {
            Self::Token(name) => vec![name],
            Self::Basic { user, password } => vec![user, password],
            Self::Client { id, secret, .. } => vec![id, secret],
            Self::Refresh { id, token, .. } => vec![id, token],
        }
    }
}

/// What was looked for in the environment, and which of it was there.
pub(super) struct Looked {
    variables: &'static Variables,
    found: Vec<&'static str>,
}

impl ClientBuilder {
    /// Sets the base URL and the credentials of those variables that `read` knows; what is empty counts as unset.
    ///
    /// [`ClientBuilder::build`] fails where neither they nor other settings give the client what it needs.
    pub fn variables(
        mut self,
        variables: &'static Variables,
        read: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let read = |name: &str| read(name).filter(|text| !text.is_empty());
        let mut auth = Auth::none();
        let mut found = Vec::new();
        if let Some(url) = read(variables.base_url) {
            self = self.base_url(url);
            found.push(variables.base_url);
        }
        for row in variables.credentials {
            let names = row.kind.names();
            found.extend(names.into_iter().filter(|name| read(name).is_some()));
            if auth.credential(row.scheme).is_none()
                && let Some(credential) = credential(row, &read)
            {
                auth = auth.and(credential);
            }
        }
        self.looked = Some(Looked { variables, found });
        self.auth(auth)
    }
}

impl Looked {
    /// Whether the client has what it needs, wherever that came from.
    pub(super) fn check(&self, base_url: &str, auth: &Auth) -> Result<(), RequestError> {
        let Variables {
            base_url: url_name,
            required,
            ..
        } = *self.variables;
        let is_enough = required.is_empty() || required.iter().any(|schemes| auth.has_all(schemes));
        let problem = match (is_enough, base_url.is_empty()) {
            (true, false) => return Ok(()),
            (true, true) => format!("no base URL in the environment; set {url_name}"),
            (false, false) => format!(
                "no credentials in the environment; set {}",
                self.ways(required, auth)
            ),
            (false, true) => format!(
                "neither base URL nor credentials in the environment; set {url_name}, and {}",
                self.ways(required, auth)
            ),
        };
        let found = match self.found.as_slice() {
            [] => "none of them is set".to_owned(),
            names => format!("set already: {}", names.join(", ")),
        };
        Err(RequestError::of_client(format!("{problem} ({found})")))
    }

    /// The alternatives: `A, or B and C`. One that no variable could help is left out.
    fn ways(&self, required: &[&[&'static Scheme]], auth: &Auth) -> String {
        let ways = required
            .iter()
            .map(|schemes| self.alternative(schemes, auth));
        let mut ways: Vec<String> = ways.filter(|names| !names.is_empty()).collect();
        if ways.is_empty() {
            return "nothing: no variable can hold what the API asks for".to_owned();
        }
        ways.dedup();
        ways.join(", or ")
    }

    /// All variables of one alternative, with `or` between the ways to configure a scheme.
    fn alternative(&self, schemes: &[&'static Scheme], auth: &Auth) -> String {
        let given = |scheme: &&&'static Scheme| {
            let by_variables = self.rows(scheme).next().is_some();
            by_variables || !auth.has_all(&[**scheme])
        };
        let texts = schemes.iter().filter(given).map(|scheme| {
            let ways = self.rows(scheme);
            let ways: Vec<String> = ways.map(|row| row.kind.names().join(" and ")).collect();
            match ways.as_slice() {
                [_, _, ..] if schemes.len() > 1 => format!("({})", ways.join(", or ")),
                _ => ways.join(", or "),
            }
        });
        let texts: Vec<String> = texts.collect();
        if texts.iter().any(String::is_empty) {
            return String::new();
        }
        texts.join(" and ")
    }

    fn rows(&self, scheme: &'static Scheme) -> impl Iterator<Item = &'static EnvCredential> {
        let rows = self.variables.credentials.iter();
        rows.filter(move |row| row.scheme.name == scheme.name)
    }
}

fn credential(row: &EnvCredential, read: &impl Fn(&str) -> Option<String>) -> Option<Auth> {
    Some(match row.kind {
        EnvKind::Token(name) => Auth::token(row.scheme, read(name)?),
        EnvKind::Basic { user, password } => {
            Auth::basic_credentials(row.scheme, read(user)?, read(password)?)
        }
        EnvKind::Client { id, secret, auth } => auth(read(id)?, read(secret)?.into()),
        EnvKind::Refresh {
            id,
            secret,
            token,
            auth,
        } => auth(
            read(id)?,
            read(secret).map(SecretString::from),
            read(token)?.into(),
        ),
    })
}
