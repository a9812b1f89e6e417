//! Credentials by security scheme (OpenAPI 3.0.3, Security Scheme Object).
//!
//! In: the schemes that the generator declares and the secrets that the user gives. Out: an [`Auth`], from which
//! `credentials.rs` takes what one operation needs.

use std::fmt;
use std::sync::Arc;

pub use secrecy::{ExposeSecret, SecretString};

use super::token::{ApiAccess, TokenProvider, TokenSource};

/// A security scheme of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The key under `components.securitySchemes`.
    pub name: &'static str,
    /// How the credential travels.
    pub kind: SchemeKind,
}

/// How the credential of a scheme travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Bearer <token>` (RFC 6750).
    Bearer,
    /// `Authorization: Basic <user:password>` (RFC 7617).
    Basic,
    /// A key under a fixed name.
    ApiKey {
        /// The part of the request that holds the key.
        location: KeyLocation,
        /// The name of the header, query parameter or cookie.
        name: &'static str,
    },
    /// An access token of OAuth 2.0, sent like [`SchemeKind::Bearer`].
    OAuth2,
    /// A token of OpenID Connect, sent like [`SchemeKind::Bearer`].
    OpenIdConnect,
    /// A client certificate. The HTTP client presents it, so the scheme always counts as configured.
    MutualTls,
    /// Another scheme of RFC 9110 by its name; the token follows it as it was given.
    Http(&'static str),
}

/// The part of a request that holds an API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyLocation {
    /// A header.
    Header,
    /// A parameter of the query.
    Query,
    /// A cookie.
    Cookie,
}

/// The secret of one scheme.
#[derive(Clone)]
pub(super) enum Credential {
    /// A token or key.
    Token(SecretString),
    /// A user name with its password.
    Basic {
        /// The user name, which may not contain a colon.
        user: String,
        /// The password.
        password: SecretString,
    },
    /// A token that is asked for before each attempt.
    Provider(Arc<dyn TokenProvider>),
    /// What becomes a provider when the client is built.
    #[allow(dead_code, reason = "APIs without tokens have no source of them")]
    Source(Arc<dyn TokenSource>),
}

impl Credential {
    fn is_empty(&self) -> bool {
        match self {
            Self::Token(token) => token.expose_secret().is_empty(),
            Self::Basic { user, password } => {
                user.is_empty() && password.expose_secret().is_empty()
            }
            Self::Provider(_) | Self::Source(_) => false,
        }
    }
}

/// Credentials, at most one for each security scheme.
///
/// `Debug` prints the names of the schemes and nothing else. The secrets are wiped from memory when the last clone is
/// dropped; the copies that the HTTP stack makes while it sends a request are not.
#[derive(Clone, Default)]
pub struct Auth {
    entries: Vec<(&'static Scheme, Credential)>,
}

impl Auth {
    /// No credentials: only operations that allow anonymous calls will work.
    pub fn none() -> Self {
        Self::default()
    }

    /// A token or key for a scheme.
    pub fn token(scheme: &'static Scheme, token: impl Into<SecretString>) -> Self {
        Self {
            entries: vec![(scheme, Credential::Token(token.into()))],
        }
    }

    /// A user name and password for a scheme of kind [`SchemeKind::Basic`].
    pub fn basic_credentials(
        scheme: &'static Scheme,
        user: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        let credential = Credential::Basic {
            user: user.into(),
            password: password.into(),
        };
        Self {
            entries: vec![(scheme, credential)],
        }
    }

    /// Tokens for a scheme from somewhere else, which is asked before every attempt. Put one that goes over the network
    /// into a [`Cached`](super::cached::Cached).
    pub fn provider(scheme: &'static Scheme, provider: impl TokenProvider) -> Self {
        Self {
            entries: vec![(scheme, Credential::Provider(Arc::new(provider)))],
        }
    }

    /// Tokens for a scheme that are fetched in a way of OAuth 2.0, kept, and refreshed in time, such as by
    /// `ClientCredentials`.
    ///
    /// Each client that is built with them fetches its own, through its own transport. A token URL that is relative is
    /// taken to be below the client's base URL.
    pub fn fetched(scheme: &'static Scheme, source: impl TokenSource) -> Self {
        Self {
            entries: vec![(scheme, Credential::Source(Arc::new(source)))],
        }
    }

    /// The same for one client, with providers in place of the sources.
    pub(super) fn of_client(mut self, api: &ApiAccess) -> Self {
        for (_, credential) in &mut self.entries {
            if let Credential::Source(source) = credential {
                *credential = Credential::Provider(source.provider(api));
            }
        }
        self
    }

    /// The union of both; where both know a scheme, the other one's credential wins.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (scheme, credential) in other.entries {
            self.entries.retain(|(known, _)| known.name != scheme.name);
            self.entries.push((scheme, credential));
        }
        self
    }

    /// The credential of a scheme, unless it is missing or empty.
    pub(super) fn credential(&self, scheme: &Scheme) -> Option<&Credential> {
        self.entries
            .iter()
            .find(|(known, _)| known.name == scheme.name)
            .map(|(_, credential)| credential)
            .filter(|credential| !credential.is_empty())
    }

    /// Whether all schemes have a credential. A client certificate is none of ours, so it counts as there.
    pub(super) fn has_all(&self, schemes: &[&'static Scheme]) -> bool {
        schemes
            .iter()
            .all(|scheme| scheme.kind == SchemeKind::MutualTls || self.credential(scheme).is_some())
    }

    /// The first scheme that has a credential, in the order they were given.
    pub(super) fn first(&self) -> Option<&'static Scheme> {
        self.entries
            .iter()
            .find(|(_, credential)| !credential.is_empty())
            .map(|(scheme, _)| *scheme)
    }

    /// Whether there is anything to protect on the wire.
    pub(super) fn has_secrets(&self) -> bool {
        self.entries
            .iter()
            .any(|(_, credential)| !credential.is_empty())
    }

    /// The names of the configured schemes, in the order they were given.
    pub(super) fn scheme_names(&self) -> Vec<&'static str> {
        self.entries.iter().map(|(scheme, _)| scheme.name).collect()
    }
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Auth").field(&self.scheme_names()).finish()
    }
}
