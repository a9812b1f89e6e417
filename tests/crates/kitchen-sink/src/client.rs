// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! The client of this API.

use std::borrow::Cow;

use crate::runtime::{
    Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, UnknownValue, Variables,
    string_enum,
};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "KITCHEN_SINK_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::BASIC,
            kind: EnvKind::Basic {
                user: "KITCHEN_SINK_USERNAME",
                password: "KITCHEN_SINK_PASSWORD",
            },
        },
        EnvCredential {
            scheme: &security::BEARER,
            kind: EnvKind::Token("KITCHEN_SINK_BEARER_TOKEN"),
        },
        EnvCredential {
            scheme: &security::KEY,
            kind: EnvKind::Token("KITCHEN_SINK_KEY_API_KEY"),
        },
        EnvCredential {
            scheme: &security::OAUTH,
            kind: EnvKind::Token("KITCHEN_SINK_OAUTH_TOKEN"),
        },
        EnvCredential {
            scheme: &security::OAUTH,
            kind: EnvKind::Client {
                id: "KITCHEN_SINK_CLIENT_ID",
                secret: "KITCHEN_SINK_CLIENT_SECRET",
                auth: Auth::client_credentials,
            },
        },
        EnvCredential {
            scheme: &security::QUERY_KEY,
            kind: EnvKind::Token("KITCHEN_SINK_QUERY_KEY_API_KEY"),
        },
        EnvCredential {
            scheme: &security::SESSION,
            kind: EnvKind::Token("KITCHEN_SINK_SESSION_API_KEY"),
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
    /// - `KITCHEN_SINK_USERNAME` and `KITCHEN_SINK_PASSWORD`: a user name and a password.
    /// - `KITCHEN_SINK_BEARER_TOKEN`: a bearer token.
    /// - `KITCHEN_SINK_KEY_API_KEY`: a key in the header `X-Api-Key`.
    /// - `KITCHEN_SINK_OAUTH_TOKEN`: an OAuth 2.0 access token.
    /// - `KITCHEN_SINK_CLIENT_ID` and `KITCHEN_SINK_CLIENT_SECRET`: the id and secret of a client, by which tokens are fetched and refreshed.
    /// - `KITCHEN_SINK_QUERY_KEY_API_KEY`: a key in the query `api_key`.
    /// - `KITCHEN_SINK_SESSION_API_KEY`: a key in the cookie `sid`.
    /// - `KITCHEN_SINK_BASE_URL`: where the API is.
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

    /// Operations of Kitchen sink.
    #[cfg(feature = "api")]
    pub fn api(&self) -> crate::api::Api<'_> {
        crate::api::Api::new(self)
    }

    /// Operations of Bodies.
    #[cfg(feature = "bodies")]
    pub fn bodies(&self) -> crate::bodies::Bodies<'_> {
        crate::bodies::Bodies::new(self)
    }

    /// Operations of Credentials.
    #[cfg(feature = "credentials")]
    pub fn credentials(&self) -> crate::credentials::Credentials<'_> {
        crate::credentials::Credentials::new(self)
    }

    /// Operations of Pages.
    #[cfg(feature = "pages")]
    pub fn pages(&self) -> crate::pages::Pages<'_> {
        crate::pages::Pages::new(self)
    }

    /// Every place and style.
    #[cfg(feature = "parameters")]
    pub fn parameters(&self) -> crate::parameters::Parameters<'_> {
        crate::parameters::Parameters::new(self)
    }

    /// Every kind of answer.
    #[cfg(feature = "responses")]
    pub fn responses(&self) -> crate::responses::Responses<'_> {
        crate::responses::Responses::new(self)
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
    /// `https://kitchen.example.com/v1/`
    #[default]
    Primary,
    /// Region: `https://{region}.example.com/{stage}`
    Region(RegionServer),
    /// Mock: `https://mock.example.com`
    Fake,
}

impl Server {
    /// The base URL.
    pub fn url(&self) -> Cow<'static, str> {
        match self {
            Self::Primary => Cow::Borrowed("https://kitchen.example.com/v1/"),
            Self::Region(server) => Cow::Owned(server.url()),
            Self::Fake => Cow::Borrowed("https://mock.example.com"),
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: impl Into<Server>) -> Self {
        self.base_url(server.into().url())
    }
}

/// The variables of `https://{region}.example.com/{stage}`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct RegionServer {
    /// The variable `region`.
    ///
    /// Default: `eu`.
    pub region: ServerRegion,
    /// The variable `stage`.
    ///
    /// Default: `v1`.
    pub stage: String,
}

impl RegionServer {
    /// Every variable has its default.
    pub fn new() -> Self {
        Self {
            region: ServerRegion::Eu,
            stage: "v1".to_owned(),
        }
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<ServerRegion>) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, stage: impl Into<String>) -> Self {
        self.stage = stage.into();
        self
    }

    /// The base URL.
    pub fn url(&self) -> String {
        format!("https://{}.example.com/{}", self.region, self.stage)
    }
}

impl Default for RegionServer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<RegionServer> for Server {
    fn from(server: RegionServer) -> Self {
        Self::Region(server)
    }
}

/// Values of the server variable `region`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ServerRegion {
    /// `eu`
    Eu,
    /// `us`
    Us,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ServerRegion {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Eu, Self::Us];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ServerRegion {
    fn from(value: &str) -> Self {
        match value {
            "eu" => Self::Eu,
            "us" => Self::Us,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ServerRegion);
