// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! The client of this API.

use std::borrow::Cow;

use crate::runtime::{Auth, Client, ClientBuilder, Result, UnknownValue, string_enum};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(auth: impl Into<Auth>) -> Result<Self> {
        Self::builder().auth(auth).build()
    }

    /// Starts a client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(Server::default().url())
    }

    /// A device.
    #[cfg(feature = "con-rs")]
    pub fn con_rs(&self) -> crate::con_rs::ConRs<'_> {
        crate::con_rs::ConRs::new(self)
    }

    /// ```text
    /// zQxPwned!();
    /// ```
    #[cfg(feature = "tag")]
    pub fn tag(
        &self,
    ) -> crate::tag::QuoteBracketEqualBracketBracketHashQuoteQuoteQuote<'_> {
        crate::tag::QuoteBracketEqualBracketBracketHashQuoteQuoteQuote::new(self)
    }

    /// \<b onclick=zQxPwned\>
    #[cfg(feature = "z-qx-pwned")]
    pub fn z_qx_pwned(&self) -> crate::z_qx_pwned::ZQxPwned<'_> {
        crate::z_qx_pwned::ZQxPwned::new(self)
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
        Self { a_b: ServerAb::Value }
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
    Value,
    /// `'`
    Quote,
    /// `{}`
    BraceBrace,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ServerAb {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Value, Self::Quote, Self::BraceBrace];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value => "\"}#",
            Self::Quote => "'",
            Self::BraceBrace => "{}",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ServerAb {
    fn from(value: &str) -> Self {
        match value {
            "\"}#" => Self::Value,
            "'" => Self::Quote,
            "{}" => Self::BraceBrace,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ServerAb);
