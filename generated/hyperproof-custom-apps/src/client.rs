// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

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

    /// Apps of an organization, with their log events and statistics.
    #[cfg(feature = "custom-apps")]
    pub fn custom_apps(&self) -> crate::custom_apps::CustomApps<'_> {
        crate::custom_apps::CustomApps::new(self)
    }
}

/// The servers of the API.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Server {
    /// Hyperproof US: `https://api.hyperproof.app/v1/customapps`
    #[default]
    HyperproofUs,
    /// Hyperproof Gov: `https://api.hyperproofgov.app/v1/customapps`
    HyperproofGov,
    /// Hyperproof EU: `https://api.hyperproof.eu/v1/customapps`
    HyperproofEu,
    /// Mock server: `https://developer.hyperproof.app/_mock/hyperproof-api/custom-apps/customapps.openapi`
    MockServer,
}

impl Server {
    /// The base URL.
    pub const fn url(self) -> &'static str {
        match self {
            Self::HyperproofUs => "https://api.hyperproof.app/v1/customapps",
            Self::HyperproofGov => "https://api.hyperproofgov.app/v1/customapps",
            Self::HyperproofEu => "https://api.hyperproof.eu/v1/customapps",
            Self::MockServer => {
                "https://developer.hyperproof.app/_mock/hyperproof-api/custom-apps/customapps.openapi"
            }
        }
    }
}

impl ClientBuilder {
    /// Talks to this server.
    pub fn server(self, server: Server) -> Self {
        self.base_url(server.url())
    }
}
