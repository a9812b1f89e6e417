//! Tokens that are fetched, and who fetches them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::auth::{ExposeSecret, SecretString};
use super::operation::BoxFuture;
use super::timer::Instant;
use super::transport::Transport;

/// Any error that can be sent to another thread.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Fetches the token of a security scheme, for `Auth::provider`.
///
/// A provider is asked before every attempt of every call, so put one that goes over the network into a
/// [`Cached`](super::cached::Cached).
///
/// ```text
/// impl TokenProvider for Vault {
///     fn token<'a>(&'a self, _rejected: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
///         Box::pin(async move {
///             let lease = self.read("api/token").await?;
///             Ok(Token::new(lease.value).expires_in(lease.duration))
///         })
///     }
/// }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// A token to send.
    ///
    /// `rejected` is the token that the server just refused with 401: it must not be returned again. The call is then
    /// sent once more with the new one, whatever its method, since a refused request has done nothing.
    ///
    /// # Errors
    /// When there is no token. The call fails with an error that has this one as its source, so let it hold no secret.
    fn token<'a>(&'a self, rejected: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>>;
}

/// Makes the provider of one client, when the client is built, for `Auth::fetched`.
pub trait TokenSource: Send + Sync + 'static {
    /// A provider that may use the client's base URL and transport. It keeps its tokens to itself, so that clients of
    /// different servers do not share them.
    fn provider(&self, api: &ApiAccess) -> Arc<dyn TokenProvider>;
}

/// How a client reaches its API, for a [`TokenSource`].
#[derive(Clone)]
#[allow(
    dead_code,
    reason = "only tokens that a client asks for itself take the way to the API"
)]
pub struct ApiAccess {
    /// The base URL without a trailing slash.
    pub(super) base_url: String,
    pub(super) transport: Arc<dyn Transport>,
    /// Secrets may go over plain `http`.
    pub(super) allow_http: bool,
}

/// A token and how long it is good for. `Debug` prints only the latter.
#[derive(Clone)]
pub struct Token {
    secret: SecretString,
    obtained: Instant,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token of unknown lifetime: it is used until the server refuses it.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self {
            secret: secret.into(),
            obtained: Instant::now(),
            lifetime: None,
        }
    }

    /// Sets how long the token is good for, from its creation by [`Token::new`] on.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// The text of the token. Keep it out of logs.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// Whether the time of the token is over.
    pub fn is_expired(&self) -> bool {
        self.lifetime.is_some_and(|lifetime| self.age() >= lifetime)
    }

    /// Whether both have the same text.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.secret.expose_secret() == other.secret.expose_secret()
    }

    /// How long ago the token was created here.
    pub(super) fn age(&self) -> Duration {
        self.obtained.elapsed()
    }

    pub(super) fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
