// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

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

    /// Bodies of one value.
    #[cfg(feature = "bodies")]
    pub fn bodies(&self) -> crate::bodies::Bodies<'_> {
        crate::bodies::Bodies::new(self)
    }

    /// Cookie parameters.
    #[cfg(feature = "cookie")]
    pub fn cookie(&self) -> crate::cookie::Cookie<'_> {
        crate::cookie::Cookie::new(self)
    }

    /// Bodies of several values.
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> crate::forms::Forms<'_> {
        crate::forms::Forms::new(self)
    }

    /// Header parameters.
    #[cfg(feature = "header")]
    pub fn header(&self) -> crate::header::Header<'_> {
        crate::header::Header::new(self)
    }

    /// Values that come and go.
    #[cfg(feature = "models")]
    pub fn models(&self) -> crate::models::Models<'_> {
        crate::models::Models::new(self)
    }

    /// Path parameters.
    #[cfg(feature = "path")]
    pub fn path(&self) -> crate::path::Path<'_> {
        crate::path::Path::new(self)
    }

    /// Query parameters.
    #[cfg(feature = "query")]
    pub fn query(&self) -> crate::query::Query<'_> {
        crate::query::Query::new(self)
    }

    /// What decodes.
    #[cfg(feature = "responses")]
    pub fn responses(&self) -> crate::responses::Responses<'_> {
        crate::responses::Responses::new(self)
    }

    /// Credentials.
    #[cfg(feature = "security-api")]
    pub fn security_api(&self) -> crate::security_api::Security<'_> {
        crate::security_api::Security::new(self)
    }
}

/// The servers of the API.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://wire.example.com/api`
    #[default]
    Primary,
    /// Local: `http://{host}:{port}/{stage}`
    Local(LocalServer),
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> Cow<'static, str> {
        match self {
            Self::Primary => Cow::Borrowed("https://wire.example.com/api"),
            Self::Local(server) => Cow::Owned(server.url()),
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: impl Into<Server>) -> Self {
        self.base_url(server.into().url())
    }
}

/// The variables of `http://{host}:{port}/{stage}`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct LocalServer {
    /// The variable `host`.
    ///
    /// Default: `127.0.0.1`.
    pub host: String,
    /// The variable `port`.
    ///
    /// Default: `80`.
    pub port: String,
    /// The variable `stage`.
    ///
    /// Default: `v1`.
    pub stage: ServerStage,
}

impl LocalServer {
    /// Every variable has its default.
    pub fn new() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: "80".to_owned(),
            stage: ServerStage::V1,
        }
    }

    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = port.into();
        self
    }

    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<ServerStage>) -> Self {
        self.stage = stage.into();
        self
    }

    /// The base URL.
    pub fn url(&self) -> String {
        format!("http://{}:{}/{}", self.host, self.port, self.stage)
    }
}

impl Default for LocalServer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<LocalServer> for Server {
    fn from(server: LocalServer) -> Self {
        Self::Local(server)
    }
}

/// Values of the server variable `stage`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ServerStage {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ServerStage {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ServerStage {
    fn from(value: &str) -> Self {
        match value {
            "v1" => Self::V1,
            "v2" => Self::V2,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ServerStage);
