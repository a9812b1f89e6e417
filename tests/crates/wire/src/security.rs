// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, ClientCredentials, KeyLocation, Scheme, SchemeKind, SecretString};

/// The scheme `basic`.
pub static BASIC: Scheme = Scheme {
    name: "basic",
    kind: SchemeKind::Basic,
};

/// The scheme `bearer`.
pub static BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};

/// The scheme `custom`.
pub static CUSTOM: Scheme = Scheme {
    name: "custom",
    kind: SchemeKind::Http("Wire-Token"),
};

/// The scheme `key`.
pub static KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "X-Api-Key",
    },
};

/// The scheme `oauth`.
pub static OAUTH: Scheme = Scheme {
    name: "oauth",
    kind: SchemeKind::OAuth2,
};

/// The scheme `openid`.
pub static OPENID: Scheme = Scheme {
    name: "openid",
    kind: SchemeKind::OpenIdConnect,
};

/// The scheme `otherKey`.
pub static OTHER_KEY: Scheme = Scheme {
    name: "otherKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "X-Other-Key",
    },
};

/// The scheme `queryKey`.
pub static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "api_key",
    },
};

/// The scheme `session`.
pub static SESSION: Scheme = Scheme {
    name: "session",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Cookie,
        name: "sid",
    },
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[];

impl Auth {
    /// Credentials for the security scheme `basic`: a user name and a password.
    pub fn basic(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self::basic_credentials(&BASIC, user, password)
    }

    /// Credentials for the security scheme `bearer`: a bearer token.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self::token(&BEARER, token)
    }

    /// Credentials for the security scheme `custom`: credentials of the HTTP scheme `Wire-Token`.
    pub fn custom(token: impl Into<SecretString>) -> Self {
        Self::token(&CUSTOM, token)
    }

    /// Credentials for the security scheme `key`: a key in the header `X-Api-Key`.
    pub fn key(token: impl Into<SecretString>) -> Self {
        Self::token(&KEY, token)
    }

    /// Credentials for the security scheme `oauth`: an OAuth 2.0 access token.
    pub fn oauth(token: impl Into<SecretString>) -> Self {
        Self::token(&OAUTH, token)
    }

    /// Credentials for the security scheme `oauth`: tokens that are fetched from `https://wire.example.com/token` with the id and secret of a client.
    ///
    /// A token is kept, refreshed before it expires, and replaced when the server refuses it.
    ///
    /// [`security::client_credentials`](crate::security::client_credentials) gives the request itself, to set other scopes or another URL.
    pub fn client_credentials(
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self::fetched(&OAUTH, client_credentials(id, secret))
    }

    /// Credentials for the security scheme `openid`: an OpenID Connect access token.
    pub fn openid(token: impl Into<SecretString>) -> Self {
        Self::token(&OPENID, token)
    }

    /// Credentials for the security scheme `otherKey`: a key in the header `X-Other-Key`.
    pub fn other_key(token: impl Into<SecretString>) -> Self {
        Self::token(&OTHER_KEY, token)
    }

    /// Credentials for the security scheme `queryKey`: a key in the query `api_key`.
    pub fn query_key(token: impl Into<SecretString>) -> Self {
        Self::token(&QUERY_KEY, token)
    }

    /// Credentials for the security scheme `session`: a key in the cookie `sid`.
    pub fn session(token: impl Into<SecretString>) -> Self {
        Self::token(&SESSION, token)
    }
}

/// How tokens for the security scheme `oauth` are fetched, for [`Auth::fetched`].
///
/// The server chooses the scopes unless some are set. The API knows these:
///
/// - `read`: Read.
pub fn client_credentials(
    id: impl Into<String>,
    secret: impl Into<SecretString>,
) -> ClientCredentials {
    ClientCredentials::new("https://wire.example.com/token", id, secret)
}
