// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! The credentials that the API takes.

use crate::runtime::{Auth, Scheme, SchemeKind, SecretString};

/// The scheme `2fa`.
pub static SCHEME_2FA: Scheme = Scheme {
    name: "2fa",
    kind: SchemeKind::Bearer,
};

/// The scheme `Auth`.
pub static AUTH: Scheme = Scheme {
    name: "Auth",
    kind: SchemeKind::Bearer,
};

/// The scheme `Token`.
pub static TOKEN_SCHEME: Scheme = Scheme {
    name: "Token",
    kind: SchemeKind::Bearer,
};

/// The scheme `and`.
pub static AND: Scheme = Scheme {
    name: "and",
    kind: SchemeKind::Bearer,
};

/// The scheme `basic_credentials`.
pub static BASIC_CREDENTIALS: Scheme = Scheme {
    name: "basic_credentials",
    kind: SchemeKind::Bearer,
};

/// The scheme `clone`.
pub static CLONE: Scheme = Scheme {
    name: "clone",
    kind: SchemeKind::Bearer,
};

/// The scheme `default`.
pub static DEFAULT_SCHEME: Scheme = Scheme {
    name: "default",
    kind: SchemeKind::Bearer,
};

/// The scheme `from`.
pub static FROM: Scheme = Scheme {
    name: "from",
    kind: SchemeKind::Bearer,
};

/// The scheme `none`.
pub static NONE: Scheme = Scheme {
    name: "none",
    kind: SchemeKind::Bearer,
};

/// The scheme `self`.
pub static SELF: Scheme = Scheme {
    name: "self",
    kind: SchemeKind::Bearer,
};

/// The scheme `token`.
pub static TOKEN: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::Bearer,
};

/// The scheme `type`.
pub static TYPE: Scheme = Scheme {
    name: "type",
    kind: SchemeKind::Bearer,
};

/// The scheme `🎉`.
pub static U1F389: Scheme = Scheme {
    name: "🎉",
    kind: SchemeKind::Bearer,
};

/// What operations require that say nothing of their own: one of these sets, all of its schemes together.
pub const DEFAULT: &[&[&Scheme]] = &[&[&NONE], &[&SELF, &TOKEN_SCHEME]];

impl Auth {
    /// Credentials for the security scheme `2fa`: a bearer token.
    pub fn scheme_2fa(token: impl Into<SecretString>) -> Self {
        Self::token(&SCHEME_2FA, token)
    }

    /// Credentials for the security scheme `Auth`: a bearer token.
    pub fn auth_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&AUTH, token)
    }

    /// Credentials for the security scheme `Token`: a bearer token.
    pub fn token_2(token: impl Into<SecretString>) -> Self {
        Self::token(&TOKEN_SCHEME, token)
    }

    /// Credentials for the security scheme `and`: a bearer token.
    pub fn and_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&AND, token)
    }

    /// Credentials for the security scheme `basic_credentials`: a bearer token.
    pub fn basic_credentials_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&BASIC_CREDENTIALS, token)
    }

    /// Credentials for the security scheme `clone`: a bearer token.
    pub fn clone_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&CLONE, token)
    }

    /// Credentials for the security scheme `default`: a bearer token.
    pub fn default_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&DEFAULT_SCHEME, token)
    }

    /// Credentials for the security scheme `from`: a bearer token.
    pub fn from_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&FROM, token)
    }

    /// Credentials for the security scheme `none`: a bearer token.
    pub fn none_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&NONE, token)
    }

    /// Credentials for the security scheme `self`: a bearer token.
    pub fn self_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&SELF, token)
    }

    /// Credentials for the security scheme `token`: a bearer token.
    pub fn token_scheme(token: impl Into<SecretString>) -> Self {
        Self::token(&TOKEN, token)
    }

    /// Credentials for the security scheme `type`: a bearer token.
    pub fn r#type(token: impl Into<SecretString>) -> Self {
        Self::token(&TYPE, token)
    }

    /// Credentials for the security scheme `🎉`: a bearer token.
    pub fn u1f389(token: impl Into<SecretString>) -> Self {
        Self::token(&U1F389, token)
    }
}
