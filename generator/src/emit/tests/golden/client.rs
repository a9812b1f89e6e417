// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, Result};

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

    /// Operations on animals.
    #[cfg(feature = "animals")]
    pub fn animals(&self) -> crate::animals::Animals<'_> {
        crate::animals::Animals::new(self)
    }
}

/// The servers of the API.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// `https://zoo.test/api`
    #[default]
    Main,
    /// `https://test.zoo.test`
    Test,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Main => "https://zoo.test/api",
            Self::Test => "https://test.zoo.test",
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
}
