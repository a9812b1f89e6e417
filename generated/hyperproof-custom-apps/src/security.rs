// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, Scheme, SchemeKind, SecretString};

/// The scheme `oauth2`.
pub static OAUTH2: Scheme = Scheme {
    name: "oauth2",
    kind: SchemeKind::Bearer,
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&OAUTH2]];

impl Auth {
    /// Credentials for the security scheme `oauth2`: a bearer token.
    ///
    /// Access token of OAuth 2.0. How to obtain one is not documented.
    pub fn oauth2(token: impl Into<SecretString>) -> Self {
        Self::token(&OAUTH2, token)
    }
}
