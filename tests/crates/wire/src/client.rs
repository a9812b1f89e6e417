// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! The client of this API.

use std::borrow::Cow;

use crate::runtime::{
    Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, UnknownValue, Variables,
    string_enum,
};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "WIRE_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::BASIC,
            kind: EnvKind::Basic {
                user: "WIRE_USERNAME",
                password: "WIRE_PASSWORD",
            },
        },
        EnvCredential {
            scheme: &security::BEARER,
            kind: EnvKind::Token("WIRE_BEARER_TOKEN"),
        },
        EnvCredential {
            scheme: &security::CUSTOM,
            kind: EnvKind::Token("WIRE_CUSTOM_TOKEN"),
        },
        EnvCredential {
            scheme: &security::KEY,
            kind: EnvKind::Token("WIRE_KEY_API_KEY"),
        },
        EnvCredential {
            scheme: &security::OAUTH,
            kind: EnvKind::Token("WIRE_OAUTH_TOKEN"),
        },
        EnvCredential {
            scheme: &security::OAUTH,
            kind: EnvKind::Client {
                id: "WIRE_CLIENT_ID",
                secret: "WIRE_CLIENT_SECRET",
                auth: Auth::client_credentials,
            },
        },
        EnvCredential {
            scheme: &security::OPENID,
            kind: EnvKind::Token("WIRE_OPENID_TOKEN"),
        },
        EnvCredential {
            scheme: &security::OTHER_KEY,
            kind: EnvKind::Token("WIRE_OTHER_KEY_API_KEY"),
        },
        EnvCredential {
            scheme: &security::QUERY_KEY,
            kind: EnvKind::Token("WIRE_QUERY_KEY_API_KEY"),
        },
        EnvCredential {
            scheme: &security::SESSION,
            kind: EnvKind::Token("WIRE_SESSION_API_KEY"),
        },
    ],
    required: &[],
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
    /// - `WIRE_USERNAME` and `WIRE_PASSWORD`: a user name and a password.
    /// - `WIRE_BEARER_TOKEN`: a bearer token.
    /// - `WIRE_CUSTOM_TOKEN`: credentials of the HTTP scheme `Wire-Token`.
    /// - `WIRE_KEY_API_KEY`: a key in the header `X-Api-Key`.
    /// - `WIRE_OAUTH_TOKEN`: an OAuth 2.0 access token.
    /// - `WIRE_CLIENT_ID` and `WIRE_CLIENT_SECRET`: the id and secret of a client, by which tokens are fetched and refreshed.
    /// - `WIRE_OPENID_TOKEN`: an OpenID Connect access token.
    /// - `WIRE_OTHER_KEY_API_KEY`: a key in the header `X-Other-Key`.
    /// - `WIRE_QUERY_KEY_API_KEY`: a key in the query `api_key`.
    /// - `WIRE_SESSION_API_KEY`: a key in the cookie `sid`.
    /// - `WIRE_BASE_URL`: where the API is.
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

    /// Values that must not be sent.
    #[cfg(feature = "limits")]
    pub fn limits(&self) -> crate::limits::Limits<'_> {
        crate::limits::Limits::new(self)
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
