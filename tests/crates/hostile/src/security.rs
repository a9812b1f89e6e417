// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, KeyLocation, Scheme, SchemeKind, SecretString};

/// The scheme `"scheme*/`.
pub static SCHEME: Scheme = Scheme {
    name: "\"scheme*/",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "X-\"Key\r\nX-Evil: 1",
    },
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&SCHEME]];

impl Auth {
    /// Credentials for the security scheme `"scheme*/`: a key in the header `X-"Key X-Evil: 1`.
    ///
    /// ```text
    /// zQxPwned!();
    /// ```
    ///
    /// \<script\>zQxPwned\</script\>
    pub fn scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&SCHEME, token)
    }
}
