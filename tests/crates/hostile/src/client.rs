// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! The client of this API.

use std::borrow::Cow;

use crate::runtime::{
    Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, UnknownValue, Variables,
    string_enum,
};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "HOSTILE_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::SCHEME,
            kind: EnvKind::Token("HOSTILE_API_KEY"),
        },
    ],
    required: security::DEFAULT,
};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(auth: impl Into<Auth>) -> Result<Self> {
        Self::builder().auth(auth).build()
    }

    /// Makes a client from environment variables:
    ///
    /// - `HOSTILE_API_KEY`: a key in the header `X-"Key X-Evil: 1`.
    /// - `HOSTILE_BASE_URL`: where the API is.
    ///
    /// What is empty counts as unset. [`ClientBuilder::env`] reads the same variables beside settings of your own.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where variables are missing, which it names, or the client cannot be set up.
    pub fn from_env() -> Result<Self> {
        Self::builder().env().build()
    }

    /// Starts a client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(Server::default().url()).security(security::DEFAULT)
    }

    /// A device.
    #[cfg(feature = "con-rs")]
    pub fn con_rs(&self) -> crate::con_rs::ConRs<'_> {
        crate::con_rs::ConRs::new(self)
    }

    /// ```text
    /// zQxPwned!();
    /// ```
    #[cfg(feature = "quote-bracket-equal-bracket-bracket-hash-quote-quote-quote")]
    pub fn quote_bracket_equal_bracket_bracket_hash_quote_quote_quote(
        &self,
    ) -> crate::quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::QuoteBracketEqualBracketBracketHashQuoteQuoteQuote<
        '_,
    > {
        crate::quote_bracket_equal_bracket_bracket_hash_quote_quote_quote::QuoteBracketEqualBracketBracketHashQuoteQuoteQuote::new(
            self,
        )
    }

    /// \<b onclick=zQxPwned\>
    #[cfg(feature = "z-qx-pwned")]
    pub fn z_qx_pwned(&self) -> crate::z_qx_pwned::ZQxPwned<'_> {
        crate::z_qx_pwned::ZQxPwned::new(self)
    }
}

impl ClientBuilder {
    /// Takes the base URL and the credentials from the environment variables of [`Client::from_env`].
    ///
    /// What stands before it holds where a variable is unset, and what stands after it goes before all of them.
    pub fn env(self) -> Self {
        self.env_from(|name| std::env::var(name).ok())
    }

    /// Takes them from another source that knows the same names, such as a file, a vault or a test.
    pub fn env_from(self, read: impl Fn(&str) -> Option<String>) -> Self {
        self.variables(&VARIABLES, read)
    }
}

/// The servers of the API.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// */ zQxPwned!();: `https://x.example/"; zQxPwned!(); //{a"b}`
    ZQxPwned(ZQxPwnedServer),
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> Cow<'static, str> {
        match self {
            Self::ZQxPwned(server) => Cow::Owned(server.url()),
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::ZQxPwned(ZQxPwnedServer::new())
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: impl Into<Server>) -> Self {
        self.base_url(server.into().url())
    }
}

/// The variables of `https://x.example/"; zQxPwned!(); //{a"b}`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct ZQxPwnedServer {
    /// ```text
    /// zQxPwned!();
    /// ```
    ///
    /// Default: `"}#`.
    pub a_b: ServerAb,
}

impl ZQxPwnedServer {
    /// Every variable has its default.
    pub fn new() -> Self {
        Self {
            a_b: ServerAb::QuoteBraceHash,
        }
    }

    /// Sets `a_b`.
    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<ServerAb>) -> Self {
        self.a_b = a_b.into();
        self
    }

    /// The base URL.
    pub fn url(&self) -> String {
        format!("https://x.example/\"; zQxPwned!(); //{}", self.a_b)
    }
}

impl Default for ZQxPwnedServer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<ZQxPwnedServer> for Server {
    fn from(server: ZQxPwnedServer) -> Self {
        Self::ZQxPwned(server)
    }
}

/// Values of the server variable `a"b`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ServerAb {
    /// `"}#`
    QuoteBraceHash,
    /// `'`
    Quote,
    /// `{}`
    BraceBrace,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ServerAb {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::QuoteBraceHash,
        Self::Quote,
        Self::BraceBrace,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::QuoteBraceHash => "\"}#",
            Self::Quote => "'",
            Self::BraceBrace => "{}",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ServerAb {
    fn from(value: &str) -> Self {
        match value {
            "\"}#" => Self::QuoteBraceHash,
            "'" => Self::Quote,
            "{}" => Self::BraceBrace,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ServerAb);
