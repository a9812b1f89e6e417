//! The client's own file and its credentials.

use super::{Docs, StringEnum};
use crate::names::Ident;

/// `src/client.rs`: `impl Client` with constructors and one accessor per tag (from `Crate::tags`), and the servers.
#[derive(Clone, Debug)]
pub struct Client {
    /// How the base URL is chosen.
    pub servers: ServerChoice,
    /// Enumerations of the variables of servers.
    pub enums: Vec<StringEnum>,
    /// Some operation takes credentials: `Client::new` takes an `Auth`.
    pub takes_auth: bool,
}

/// How the base URL is chosen.
#[derive(Clone, Debug)]
pub enum ServerChoice {
    /// The document names none: `builder(base_url)` and `new(base_url, ..)` ask for it.
    Ask,
    /// `pub enum Server`, the first variant being the default.
    Enum(Vec<ServerVariant>),
}

/// One server.
#[derive(Clone, Debug)]
pub struct ServerVariant {
    /// Above the variant.
    pub docs: Docs,
    /// `Us`
    pub name: Ident,
    /// Its URL, variables replaced by their defaults.
    pub url: String,
    /// The variables of its URL, where it has some.
    pub variables: Option<ServerVariables>,
}

/// `pub struct RegionalServer`: what `Server::Regional` holds.
#[derive(Clone, Debug)]
pub struct ServerVariables {
    /// Above the struct.
    pub docs: Docs,
    /// `RegionalServer`
    pub name: Ident,
    /// In the order of the document.
    pub fields: Vec<ServerVariable>,
    /// The URL in pieces.
    pub url: Vec<ServerPiece>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Above the field.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// One of `Client::enums`, else `String`.
    pub ty: Option<Ident>,
    /// What `new` puts there.
    pub default: VariableDefault,
}

/// The default of a server's variable.
#[derive(Clone, Debug)]
pub enum VariableDefault {
    /// A known value of its enumeration.
    Known {
        /// The enumeration.
        ty: Ident,
        /// The value.
        variant: Ident,
    },
    /// Any text.
    Text(String),
}

/// A piece of a server's URL.
#[derive(Clone, Debug)]
pub enum ServerPiece {
    /// As it is.
    Literal(String),
    /// The value of a field.
    Variable(Ident),
}

/// `src/security.rs`.
#[derive(Clone, Debug)]
pub struct Security {
    /// `pub static BEARER_AUTH: Scheme`, in the order of the document.
    pub schemes: Vec<SchemeConst>,
    /// The document's default requirement: alternatives of sets.
    pub default: Vec<Vec<Ident>>,
}

/// One scheme.
#[derive(Clone, Debug)]
pub struct SchemeConst {
    /// Above the constructor of `Auth`.
    pub docs: Docs,
    /// `BEARER_AUTH`
    pub constant: Ident,
    /// Name in the document.
    pub name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// The constructor on `Auth`, where credentials can be given.
    pub auth: Option<AuthMethod>,
}

/// `impl Auth { pub fn bearer_auth(..) -> Self }`.
#[derive(Clone, Debug)]
pub struct AuthMethod {
    /// `bearer_auth`
    pub name: Ident,
    /// Takes a user name and a password rather than one secret.
    pub basic: bool,
}

/// Variants of the runtime's `SchemeKind`.
#[derive(Clone, Debug)]
pub enum SchemeKind {
    /// `Bearer`
    Bearer,
    /// `Basic`
    Basic,
    /// `ApiKey { location: KeyLocation::X, name: ".." }`
    ApiKey {
        /// `Header`, `Query` or `Cookie`.
        location: &'static str,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `OAuth2`
    OAuth2,
    /// `OpenIdConnect`
    OpenIdConnect,
    /// `MutualTls`
    MutualTls,
    /// `Http("digest")`
    Http(String),
}
