// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{
    Auth, ClientAuthentication, ClientCredentials, KeyLocation, RefreshToken, Scheme, SchemeKind,
    SecretString, TimeUnit, TokenFormat,
};

/// The scheme `bearerAuth`.
pub static BEARER_AUTH: Scheme = Scheme {
    name: "bearerAuth",
    kind: SchemeKind::Bearer,
};

/// The scheme `login`.
pub static LOGIN: Scheme = Scheme {
    name: "login",
    kind: SchemeKind::Basic,
};

/// The scheme `apiKey`.
pub static API_KEY: Scheme = Scheme {
    name: "apiKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "x-api-key",
    },
};

/// The scheme `tls`.
pub static TLS: Scheme = Scheme {
    name: "tls",
    kind: SchemeKind::MutualTls,
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&BEARER_AUTH], &[&API_KEY]];

impl Auth {
    /// Credentials for `bearerAuth`.
    pub fn bearer_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&BEARER_AUTH, token)
    }

    /// Tokens for `bearerAuth`.
    pub fn client_credentials(
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self::fetched(&BEARER_AUTH, client_credentials(id, secret))
    }

    /// Refreshed tokens for `bearerAuth`.
    pub fn refresh_token(
        client_id: impl Into<String>,
        token: impl Into<SecretString>,
    ) -> Self {
        Self::fetched(&BEARER_AUTH, refresh_token(client_id, token))
    }

    /// Credentials for `login`.
    pub fn login(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self::basic_credentials(&LOGIN, user, password)
    }

    /// Credentials for `apiKey`.
    pub fn api_key(token: impl Into<SecretString>) -> Self {
        Self::token(&API_KEY, token)
    }
}

/// How tokens are fetched.
pub fn client_credentials(
    id: impl Into<String>,
    secret: impl Into<SecretString>,
) -> ClientCredentials {
    ClientCredentials::new("./token", id, secret)
        .scopes(["feed", "look at"])
        .format(
            TokenFormat::standard()
                .authentication(ClientAuthentication::Json)
                .client_fields("clientId", "clientSecret")
                .grant_type_field(None)
                .access_token_field("/data/token")
                .lifetime_field("expiresIn", TimeUnit::Milliseconds),
        )
}

/// How tokens are refreshed.
pub fn refresh_token(
    client_id: impl Into<String>,
    token: impl Into<SecretString>,
) -> RefreshToken {
    RefreshToken::new("https://id.zoo.test/token", client_id, token)
}
