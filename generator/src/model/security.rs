//! Security schemes.

use crate::sources::Span;

/// A security scheme.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its key in the document.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// What it is.
    pub kind: SchemeKind,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// Place in the text.
    pub span: Span,
}

/// Kinds of schemes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// `http` with `bearer`
    Bearer,
    /// `http` with `basic`
    Basic,
    /// `http` with another scheme of RFC 9110
    Http(String),
    /// `apiKey`: location and name
    ApiKey(super::Location, String),
    /// `oauth2`
    OAuth2,
    /// `openIdConnect`
    OpenIdConnect,
    /// `mutualTLS` (3.1)
    MutualTls,
}
