// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{
    Auth, ClientAuthentication, ClientCredentials, KeyLocation, Scheme, SchemeKind, SecretString,
    TimeUnit, TokenFormat,
};

/// The scheme `bearerAuth`.
pub static BEARER_AUTH: Scheme = Scheme {
    name: "bearerAuth",
    kind: SchemeKind::Bearer,
};

/// The scheme `cookieAuth`.
pub static COOKIE_AUTH: Scheme = Scheme {
    name: "cookieAuth",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Cookie,
        name: "access_token",
    },
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&BEARER_AUTH], &[&COOKIE_AUTH]];

impl Auth {
    /// Credentials for the security scheme `bearerAuth`: a bearer token.
    ///
    /// JWT in the Authorization header.
    ///
    /// Format of the token: `JWT`.
    pub fn bearer_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&BEARER_AUTH, token)
    }

    /// Credentials for the security scheme `bearerAuth`: tokens that are fetched from `/api/auth/m2m` with the id and secret of a client.
    ///
    /// A token is kept, refreshed before it expires, and replaced when the server refuses it.
    ///
    /// [`security::client_credentials`](crate::security::client_credentials) gives the request itself, to set other scopes or another URL.
    pub fn client_credentials(
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self::fetched(&BEARER_AUTH, client_credentials(id, secret))
    }

    /// Credentials for the security scheme `cookieAuth`: a key in the cookie `access_token`.
    ///
    /// JWT in a cookie.
    pub fn cookie_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&COOKIE_AUTH, token)
    }
}

/// How tokens for the security scheme `bearerAuth` are fetched, for [`Auth::fetched`].
pub fn client_credentials(
    id: impl Into<String>,
    secret: impl Into<SecretString>,
) -> ClientCredentials {
    ClientCredentials::new("./api/auth/m2m", id, secret)
        .format(
            TokenFormat::standard()
                .authentication(ClientAuthentication::Json)
                .client_fields("clientId", "clientSecret")
                .grant_type_field(None)
                .lifetime_field("access_token_expires_in", TimeUnit::Milliseconds),
        )
}
