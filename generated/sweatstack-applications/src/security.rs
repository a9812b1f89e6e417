// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, Scheme, SchemeKind, SecretString};

/// The scheme `HTTPBasic`.
pub static HTTP_BASIC: Scheme = Scheme {
    name: "HTTPBasic",
    kind: SchemeKind::Basic,
};

/// The scheme `HTTPBearer`.
pub static HTTP_BEARER: Scheme = Scheme {
    name: "HTTPBearer",
    kind: SchemeKind::Bearer,
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&HTTP_BEARER]];

impl Auth {
    /// Credentials for the security scheme `HTTPBasic`: a user name and a password.
    pub fn http_basic(
        user: impl Into<String>,
        password: impl Into<SecretString>,
    ) -> Self {
        Self::basic_credentials(&HTTP_BASIC, user, password)
    }

    /// Credentials for the security scheme `HTTPBearer`: a bearer token.
    ///
    /// JSON Web Token.
    ///
    /// Format of the token: `JWT`.
    pub fn http_bearer(token: impl Into<SecretString>) -> Self {
        Self::token(&HTTP_BEARER, token)
    }
}
