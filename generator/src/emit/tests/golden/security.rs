// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, KeyLocation, Scheme, SchemeKind, SecretString};

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

    /// Credentials for `login`.
    pub fn login(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self::basic_credentials(&LOGIN, user, password)
    }

    /// Credentials for `apiKey`.
    pub fn api_key(token: impl Into<SecretString>) -> Self {
        Self::token(&API_KEY, token)
    }
}
