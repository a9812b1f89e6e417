// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, Variables};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "KONTENT_CUSTOM_APPS_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::BEARER_AUTH,
            kind: EnvKind::Token("KONTENT_CUSTOM_APPS_TOKEN"),
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
    /// - `KONTENT_CUSTOM_APPS_TOKEN`: a bearer token.
    /// - `KONTENT_CUSTOM_APPS_BASE_URL`: where the API is.
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

    /// Custom apps of an environment.
    #[cfg(feature = "custom-apps")]
    pub fn custom_apps(&self) -> crate::custom_apps::CustomApps<'_> {
        crate::custom_apps::CustomApps::new(self)
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
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://manage.kontent.ai/v2`
    #[default]
    Primary,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Primary => "https://manage.kontent.ai/v2",
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
}
