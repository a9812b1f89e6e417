// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, Scheme, SchemeKind, SecretString};

/// The scheme `bearerAuth`.
pub static BEARER_AUTH: Scheme = Scheme {
    name: "bearerAuth",
    kind: SchemeKind::Bearer,
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&BEARER_AUTH]];

impl Auth {
    /// Credentials for the security scheme `bearerAuth`: a bearer token.
    ///
    /// Key of the Management API.
    pub fn bearer_auth(token: impl Into<SecretString>) -> Self {
        Self::token(&BEARER_AUTH, token)
    }
}
