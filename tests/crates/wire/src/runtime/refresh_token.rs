//! Tokens by a refresh token of OAuth 2.0 (RFC 6749, section 6).
//!
//! In: a token endpoint and the refresh token that a user's consent has given. Out: a [`TokenProvider`], or credentials that
//! become one when a client is built.

use std::fmt;
use std::sync::Arc;

use super::auth::{ExposeSecret, SecretString};
use super::cached::Cached;
use super::client::ClientBuilder;
use super::operation::BoxFuture;
use super::token::{ApiAccess, BoxError, Token, TokenProvider, TokenSource};
use super::token_endpoint::{Endpoint, Grant, endpoint_settings};
use super::token_format::TokenFormat;

type OnRotation = Arc<dyn Fn(&SecretString) + Send + Sync>;

/// Fetches tokens with a refresh token, for a client that acts for a user.
///
/// A server may give another refresh token with each token; then that one is used from there on, and the one before it is
/// void. [`RefreshToken::on_rotation`] tells of it, so that the program can write it down. Only one request is made at a
/// time, and one whose answer was lost is not made again, since servers take a refresh token that comes twice for stolen.
///
/// It is a description until `Auth::fetched` makes credentials of it. As a [`TokenProvider`] of its own it keeps no token:
/// put it into a [`Cached`]. Secrets go over `https` only, or to this machine. `Debug` prints the id and the host.
///
/// ```text
/// let source = RefreshToken::new("https://id.example.com/oauth/token", client_id, refresh_token)
///     .on_rotation(|token| vault.store(token));
/// Auth::fetched(&OAUTH2, source)
/// ```
pub struct RefreshToken {
    endpoint: Endpoint,
    id: String,
    secret: Option<SecretString>,
    /// The refresh token that is good now; whoever fetches holds it. Providers of several clients share it.
    current: Arc<tokio::sync::Mutex<SecretString>>,
    on_rotation: Option<OnRotation>,
}

impl RefreshToken {
    /// Tokens from this endpoint for the client with this id.
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        refresh_token: impl Into<SecretString>,
    ) -> Self {
        Self {
            endpoint: Endpoint::new(token_url, false),
            id: client_id.into(),
            secret: None,
            current: Arc::new(tokio::sync::Mutex::new(refresh_token.into())),
            on_rotation: None,
        }
    }

    /// Sets the secret of the client, where it has one.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Calls this with each refresh token that replaces the one before it. The program that does not keep it has to ask the
    /// user again when it is started the next time.
    #[must_use]
    pub fn on_rotation(mut self, f: impl Fn(&SecretString) + Send + Sync + 'static) -> Self {
        self.on_rotation = Some(Arc::new(f));
        self
    }

    endpoint_settings!();

    async fn fetch(&self) -> Result<Token, BoxError> {
        let mut current = self.current.lock().await;
        let grant = Grant {
            name: "refresh_token",
            fields: &[("refresh_token", &*current)],
            id: &self.id,
            secret: self.secret.as_ref(),
        };
        let (token, answer) = self.endpoint.ask(grant).await?;
        let next = answer.get("refresh_token").and_then(|it| it.as_str());
        if let Some(next) = next.filter(|it| !it.is_empty() && *it != current.expose_secret()) {
            *current = SecretString::from(next);
            if let Some(tell) = &self.on_rotation {
                tell(&current);
            }
        }
        Ok(token)
    }
}

impl TokenProvider for RefreshToken {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(self.fetch())
    }
}

/// Fetches to the end even when the call that waits for it is given up: the server has made the refresh token void by then,
/// so that its successor must not be lost.
struct ToTheEnd(Arc<RefreshToken>);

impl TokenProvider for ToTheEnd {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        let source = Arc::clone(&self.0);
        Box::pin(async move {
            match tokio::runtime::Handle::try_current() {
                Ok(runtime) => runtime.spawn(async move { source.fetch().await }).await?,
                Err(_) => source.fetch().await,
            }
        })
    }
}

impl TokenSource for RefreshToken {
    fn provider(&self, api: &ApiAccess) -> Arc<dyn TokenProvider> {
        Arc::new(Cached::new(ToTheEnd(Arc::new(Self {
            endpoint: self.endpoint.of_client(api),
            id: self.id.clone(),
            secret: self.secret.clone(),
            current: Arc::clone(&self.current),
            on_rotation: self.on_rotation.clone(),
        }))))
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken")
            .field("id", &self.id)
            .field("host", &self.endpoint.host())
            .finish_non_exhaustive()
    }
}
