//! Security schemes.

use crate::sources::Span;

/// A security scheme.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its key in the document.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// `bearerFormat`: a word on what tokens look like.
    pub token_format: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// What it is.
    pub kind: SchemeKind,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// How a client gets tokens by its id and secret, where the document tells.
    pub tokens: Option<TokenRequest>,
    /// Where a client gets tokens by a refresh token, where a flow of OAuth 2.0 tells: `refreshUrl`.
    pub refresh_url: Option<String>,
    /// Place in the text.
    pub span: Span,
}

/// A request for a token by the id and secret of a client: the client credentials flow of OAuth 2.0 (RFC 6749, section 4.4), or an
/// operation of the API that is like it (`x-rust-token-request`).
#[derive(Clone, Debug)]
pub struct TokenRequest {
    /// Where to ask: a URL, or a reference that is relative to the base URL with a slash at its end.
    pub url: String,
    /// The scopes that the document's `security` asks for.
    pub scopes: Vec<String>,
    /// The scopes that the flow declares, with their descriptions.
    pub declared_scopes: Vec<(String, String)>,
    /// How the id and the secret are sent.
    pub client: ClientAuthentication,
    /// Field of the request with the id.
    pub client_id: String,
    /// Field of the request with the secret.
    pub client_secret: String,
    /// Field of the request with the grant type, where it is sent.
    pub grant_type: Option<String>,
    /// Field of the response with the token, or a JSON pointer.
    pub access_token: String,
    /// Field of the response with the lifetime, or a JSON pointer.
    pub expires_in: String,
    /// The lifetime is in milliseconds, not in seconds.
    pub is_milliseconds: bool,
}

/// How the id and secret of a client are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// By HTTP Basic authentication.
    Basic,
    /// In a form.
    Form,
    /// In JSON.
    Json,
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
