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
    /// The document has credentials that hold for calls that it does not describe.
    pub has_default: bool,
    /// What `Client::from_env` reads.
    pub variables: Variables,
}

/// The environment variables of a client.
#[derive(Clone, Debug)]
pub struct Variables {
    /// A line for each in the documentation of `Client::from_env`.
    pub docs: Vec<String>,
    /// `HYPHEN_BASE_URL`
    pub base_url: String,
    /// Variables with credentials, with the constants of their schemes. What is simpler stands first.
    pub credentials: Vec<(Ident, Variable)>,
    /// Which schemes the client needs, as alternatives of sets.
    pub required: Vec<Vec<Ident>>,
    /// `required` is what the document requires of operations that say nothing of their own.
    pub is_default: bool,
}

/// Names of variables, by what they hold.
#[derive(Clone, Debug)]
pub enum Variable {
    /// `EnvKind::Token`
    Token(String),
    /// `EnvKind::Basic`
    Basic {
        /// With the user name.
        user: String,
        /// With the password.
        password: String,
    },
    /// `EnvKind::Client`
    Client {
        /// With the id.
        id: String,
        /// With the secret.
        secret: String,
        /// The constructor on `Auth`.
        constructor: Ident,
    },
    /// `EnvKind::Refresh`
    Refresh {
        /// With the id.
        id: String,
        /// With the secret, which not every client has.
        secret: String,
        /// With the refresh token.
        token: String,
        /// The function of `security` that gives the request.
        request: Ident,
    },
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
    /// How tokens are fetched for the scheme, where the document tells.
    pub tokens: Option<TokenRequest>,
    /// How tokens are fetched by a refresh token, where the document tells.
    pub refresh: Option<RefreshRequest>,
}

/// `impl Auth { pub fn refresh_token(..) -> Self }`, and the function that makes the source of its tokens.
#[derive(Clone, Debug)]
pub struct RefreshRequest {
    /// Above the constructor of `Auth`.
    pub docs: Docs,
    /// Above the function.
    pub function_docs: Docs,
    /// `refresh_token`, the name of both.
    pub name: Ident,
    /// Where to ask.
    pub url: String,
}

/// `impl Auth { pub fn client_credentials(..) -> Self }`, and the function that makes the source of its tokens.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    /// Above the constructor of `Auth`.
    pub docs: Docs,
    /// Above the function.
    pub function_docs: Docs,
    /// `client_credentials`, the name of both.
    pub name: Ident,
    /// Where to ask: a URL, or a reference that is relative to the base URL.
    pub url: String,
    /// The scopes that are asked for.
    pub scopes: Vec<String>,
    /// Settings of the runtime's `TokenFormat` that differ from the standard.
    pub format: Vec<FormatSetting>,
}

/// A method of the runtime's `TokenFormat` with its arguments.
#[derive(Clone, Debug)]
pub enum FormatSetting {
    /// `authentication(ClientAuthentication::Json)`: `Form` or `Json`.
    Authentication(&'static str),
    /// `client_fields("clientId", "clientSecret")`
    ClientFields(String, String),
    /// `grant_type_field(None)`
    GrantTypeField(Option<String>),
    /// `access_token_field("token")`
    AccessTokenField(String),
    /// `lifetime_field("expiresIn", TimeUnit::Seconds)`: the field, and `Seconds` or `Milliseconds`.
    LifetimeField(String, &'static str),
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
