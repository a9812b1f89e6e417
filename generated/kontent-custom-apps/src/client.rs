// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

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

    /// Custom apps of an environment.
    #[cfg(feature = "custom-apps")]
    pub fn custom_apps(&self) -> crate::custom_apps::CustomApps<'_> {
        crate::custom_apps::CustomApps::new(self)
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
