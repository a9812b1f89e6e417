// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! The client of this API.

use crate::runtime::{Auth, Client, ClientBuilder, Result};

impl Client {
    /// Makes a client with the default settings.
    ///
    /// # Errors
    /// [`Error::Request`](crate::Error::Request) where the client cannot be set up.
    pub fn new(base_url: impl Into<String>, auth: impl Into<Auth>) -> Result<Self> {
        Self::builder(base_url).auth(auth).build()
    }

    /// Starts a client with settings of your own, for the server with this URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url)
    }

    /// Applications of the authenticated user.
    #[cfg(feature = "applications")]
    pub fn applications(&self) -> crate::applications::Applications<'_> {
        crate::applications::Applications::new(self)
    }
}
