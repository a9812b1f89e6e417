// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, KeyLocation, Scheme, SchemeKind, SecretString};

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
    pub fn bearer_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&BEARER_AUTH, token)
    }

    /// Credentials for the security scheme `cookieAuth`: a key in the cookie `access_token`.
    ///
    /// JWT in a cookie.
    pub fn cookie_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&COOKIE_AUTH, token)
    }
}
