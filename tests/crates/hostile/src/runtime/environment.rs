//! Credentials from environment variables.
//!
//! In: which variables stand for which scheme. Out: an [`Auth`], or one error that names everything that is missing.

use super::auth::{Auth, Scheme, SecretString};
use super::error::Error;
use super::request_error::RequestError;

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
}

impl EnvKind {
    fn names(self) -> Vec<&'static str> {
        match self {
            Self::Token(name) => vec![name],
            Self::Basic { user, password } => vec![user, password],
            Self::Client { id, secret, .. } => vec![id, secret],
        }
    }
}

/// Reads credentials from the environment. Variables that are empty count as missing.
///
/// All schemes whose variables are set are configured; of several rows for one scheme the first that is complete counts.
/// `required` are alternatives of schemes that must hold together, as an operation has them.
///
/// # Errors
/// [`Error::Request`] when no alternative is complete. It names for each alternative the variables that are missing.
pub fn from_env(required: &[&[&'static Scheme]], table: &[EnvCredential]) -> Result<Auth, Error> {
    from_source(required, table, |name| std::env::var(name).ok())
}

/// The same with another source of variables.
pub(crate) fn from_source(
    required: &[&[&'static Scheme]],
    table: &[EnvCredential],
    read: impl Fn(&str) -> Option<String>,
) -> Result<Auth, Error> {
    let read = |name: &str| read(name).filter(|text| !text.is_empty());
    let mut auth = Auth::none();
    for row in table {
        if auth.credential(row.scheme).is_none()
            && let Some(found) = credential(row, &read)
        {
            auth = auth.and(found);
        }
    }
    let is_enough = required.is_empty() || required.iter().any(|schemes| auth.has_all(schemes));
    if is_enough {
        return Ok(auth);
    }
    let alternatives = required
        .iter()
        .map(|schemes| missing(schemes, table, &auth, &read))
        .filter(|names| !names.is_empty());
    let alternatives: Vec<String> = alternatives.collect();
    let alternatives = alternatives.join(", or ");
    Err(RequestError::of_client(format!(
        "no credentials in the environment; set {alternatives}"
    ))
    .into())
}

fn credential(row: &EnvCredential, read: &impl Fn(&str) -> Option<String>) -> Option<Auth> {
    Some(match row.kind {
        EnvKind::Token(name) => Auth::token(row.scheme, read(name)?),
        EnvKind::Basic { user, password } => {
            Auth::basic_credentials(row.scheme, read(user)?, read(password)?)
        }
        EnvKind::Client { id, secret, auth } => auth(read(id)?, read(secret)?.into()),
    })
}

/// What is missing for one alternative: `A and B`, with `or` between the ways to configure a scheme. Nothing where no
/// variable could help.
fn missing(
    schemes: &[&'static Scheme],
    table: &[EnvCredential],
    auth: &Auth,
    read: &impl Fn(&str) -> Option<String>,
) -> String {
    let without = schemes.iter().filter(|scheme| !auth.has_all(&[**scheme]));
    let texts = without.map(|scheme| {
        let rows = table.iter().filter(|row| row.scheme.name == scheme.name);
        let ways = rows.map(|row| {
            let names = row.kind.names().into_iter();
            let unset: Vec<&str> = names.filter(|name| read(name).is_none()).collect();
            unset.join(" and ")
        });
        ways.collect::<Vec<_>>().join(" or ")
    });
    let texts: Vec<String> = texts.collect();
    if texts.iter().any(String::is_empty) {
        return String::new();
    }
    texts.join(" and ")
}
