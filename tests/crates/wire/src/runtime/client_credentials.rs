//! Tokens by the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4), and by endpoints that are like it.
//!
//! In: a token endpoint, an id and a secret, and where the endpoint differs from the standard. Out: a [`TokenProvider`], or
//! credentials that become one when a client is built.

use std::fmt;
use std::sync::Arc;

use super::auth::SecretString;
use super::cached::Cached;
use super::client::ClientBuilder;
use super::operation::BoxFuture;
use super::token::{ApiAccess, BoxError, Token, TokenProvider, TokenSource};
use super::token_endpoint::{Endpoint, Grant, endpoint_settings};
use super::token_format::TokenFormat;

/// Fetches tokens with the id and secret of a client.
///
/// It is a description until `Auth::fetched` makes credentials of it. As a [`TokenProvider`] of its own it keeps no token:
/// put it into a [`Cached`].
///
/// The secret goes over `https` only, or to this machine, and never to where a redirect leads. A request may take ten
/// seconds and is tried three times. `Debug` prints the id and the host.
///
/// ```text
/// let provider = ClientCredentials::new("https://id.example.com/oauth/token", id, secret).scopes(["projects:read"]);
/// Auth::fetched(&OAUTH2, provider)
/// ```
pub struct ClientCredentials {
    endpoint: Endpoint,
    id: String,
    secret: SecretString,
}

impl ClientCredentials {
    /// Tokens from this endpoint for the client with this id and secret.
    pub fn new(
        token_url: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            // Fetching two tokens does no harm.
            endpoint: Endpoint::new(token_url, true),
            id: id.into(),
            secret: secret.into(),
        }
    }

    endpoint_settings!();

    async fn fetch(&self) -> Result<Token, BoxError> {
        let grant = Grant {
            name: "client_credentials",
            fields: &[],
            id: &self.id,
            secret: Some(&self.secret),
        };
        Ok(self.endpoint.ask(grant).await?.0)
    }
}

impl TokenProvider for ClientCredentials {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(self.fetch())
    }
}

impl TokenSource for ClientCredentials {
    fn provider(&self, api: &ApiAccess) -> Arc<dyn TokenProvider> {
        Arc::new(Cached::new(Self {
            endpoint: self.endpoint.of_client(api),
            id: self.id.clone(),
            secret: self.secret.clone(),
        }))
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("id", &self.id)
            .field("host", &self.endpoint.host())
            .finish_non_exhaustive()
    }
}
