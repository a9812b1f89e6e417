// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, EnvCredential, EnvKind, Result, Variables};
use crate::security;

/// The environment variables that [`Client::from_env`] reads.
static VARIABLES: Variables = Variables {
    base_url: "SWEATSTACK_APPLICATIONS_BASE_URL",
    credentials: &[
        EnvCredential {
            scheme: &security::HTTP_BEARER,
            kind: EnvKind::Token("SWEATSTACK_APPLICATIONS_TOKEN"),
        },
    ],
    required: security::DEFAULT,
};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(base_url: impl Into<String>, auth: impl Into<Auth>) -> Result<Self> {
        Self::builder(base_url).auth(auth).build()
    }

    /// Makes a client from environment variables:
    ///
    /// - `SWEATSTACK_APPLICATIONS_TOKEN`: a bearer token.
    /// - `SWEATSTACK_APPLICATIONS_BASE_URL`: where the API is.
    ///
    /// What is empty counts as unset. [`ClientBuilder::env`] reads the same variables beside settings of your own.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where variables are missing, which it names, or the client cannot be set up.
    pub fn from_env() -> Result<Self> {
        Self::builder("").env().build()
    }

    /// Starts a client with settings of your own, for the server with this URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url).security(security::DEFAULT)
    }

    /// Applications of the authenticated user.
    #[cfg(feature = "applications")]
    pub fn applications(&self) -> crate::applications::Applications<'_> {
        crate::applications::Applications::new(self)
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
