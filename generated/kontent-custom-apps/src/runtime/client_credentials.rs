//! Tokens by the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4), and by endpoints that are like it.
//!
//! In: a token endpoint, an id and a secret, and where the endpoint differs from the standard. Out: a [`TokenProvider`].

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use serde_json::{Map, Value};
use url::{Position, Url};

use super::auth::{ExposeSecret, SecretString};
use super::client::{Client, ClientBuilder, is_exposed};
use super::credentials::basic_token;
use super::encode::percent;
use super::operation::BoxFuture;
use super::raw_call::RawCall;
use super::retry::Retry;
use super::timer::Instant;
use super::token::{BoxError, Token, TokenProvider};
use super::token_format::{ClientAuthentication, TokenFormat};

/// Fetches tokens with the id and secret of a client. It keeps none: put it into a [`Cached`](super::cached::Cached).
///
/// The secret goes over `https` only, or to this machine, and never to where a redirect leads. A request may take ten
/// seconds and is tried three times. `Debug` prints the id and the host.
///
/// ```text
/// let provider = ClientCredentials::new("https://id.example.com/oauth/token", id, secret).scopes(["projects:read"]);
/// Auth::provider(&OAUTH2, Cached::new(provider))
/// ```
pub struct ClientCredentials {
    url: String,
    id: String,
    secret: SecretString,
    parameters: Vec<(String, String)>,
    format: TokenFormat,
    configure: Option<Configure>,
    /// Made when the first token is fetched, so that making a provider cannot fail.
    client: Mutex<Option<Client>>,
}

type Configure = Box<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

impl ClientCredentials {
    /// Tokens from this endpoint for the client with this id and secret.
    pub fn new(
        token_url: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            url: token_url.into(),
            id: id.into(),
            secret: secret.into(),
            parameters: Vec::new(),
            format: TokenFormat::standard(),
            configure: None,
            client: Mutex::default(),
        }
    }

    /// Asks for these scopes (RFC 6749, section 3.3). Without this the server chooses.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(|s| s.as_ref().to_owned()).collect();
        self.parameter("scope", scopes.join(" "))
    }

    /// Adds a parameter to the request, such as `audience`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets how the endpoint wants the request and what it answers, where that is not the standard.
    #[must_use]
    pub fn format(mut self, format: TokenFormat) -> Self {
        self.format = format;
        self
    }

    /// Changes the client that fetches the tokens: its timeouts, retries, proxy.
    #[must_use]
    pub fn configure(
        mut self,
        f: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Box::new(f));
        self
    }

    fn client(&self, url: &Url) -> Result<Client, BoxError> {
        if is_exposed(url) {
            return Err("refusing to send client credentials over plain http".into());
        }
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = &*client {
            return Ok(client.clone());
        }
        let mut builder = ClientBuilder::new(&url[..Position::BeforePath])
            .timeout(Duration::from_secs(10))
            .total_timeout(Duration::from_secs(30))
            // Fetching two tokens does no harm.
            .retry(Retry::standard().retry_unsafe_methods(true))
            .max_response_bytes(1024 * 1024);
        if let Some(configure) = &self.configure {
            builder = configure(builder);
        }
        Ok(client.insert(builder.build()?).clone())
    }

    fn request(&self) -> Result<RawCall, BoxError> {
        let url = Url::parse(&self.url).map_err(|_| "the token URL is not an absolute URL")?;
        let mut call = self
            .client(&url)?
            .request(
                Method::POST,
                &url[Position::BeforePath..Position::AfterQuery],
            )
            .anonymous()
            .hide(&self.secret)
            .header(ACCEPT, "application/json");
        let mut fields = Vec::new();
        if let Some(name) = self.format.grant_type {
            fields.push((name, "client_credentials"));
        }
        if self.format.authentication == ClientAuthentication::Basic {
            let token = self.basic()?;
            let mut header = HeaderValue::from_str(&format!("Basic {}", token.expose_secret()))?;
            header.set_sensitive(true);
            call = call.hide(&token).header(AUTHORIZATION, header);
        } else {
            fields.push((self.format.client_id, &self.id));
            fields.push((self.format.client_secret, self.secret.expose_secret()));
        }
        let more = self.parameters.iter();
        fields.extend(more.map(|(name, value)| (name.as_str(), value.as_str())));
        if self.format.authentication == ClientAuthentication::Json {
            let member = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
            let body: Map<String, Value> = fields.into_iter().map(member).collect();
            return Ok(call.json(&body));
        }
        let pair = |(name, value)| format!("{}={}", percent(name), percent(value));
        let body: Vec<String> = fields.into_iter().map(pair).collect();
        Ok(call.bytes("application/x-www-form-urlencoded", body.join("&")))
    }

    /// The credentials of RFC 6749, section 2.3.1, which encodes both parts before it joins them.
    fn basic(&self) -> Result<SecretString, &'static str> {
        let secret = SecretString::from(percent(self.secret.expose_secret()));
        basic_token(&percent(&self.id), &secret)
    }

    async fn fetch(&self) -> Result<Token, BoxError> {
        let started = Instant::now();
        let response = self.request()?.await?;
        let answer: Value = response.json()?;
        let (secret, lifetime) = self.format.read(&answer)?;
        let token = Token::new(secret);
        Ok(match lifetime {
            // The server counts from when it made the token, which was after the request was sent.
            Some(lifetime) => token.expires_in(lifetime.saturating_sub(started.elapsed())),
            None => token,
        })
    }
}

impl TokenProvider for ClientCredentials {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(self.fetch())
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = Url::parse(&self.url).ok();
        f.debug_struct("ClientCredentials")
            .field("id", &self.id)
            .field("host", &url.as_ref().and_then(Url::host_str))
            .finish_non_exhaustive()
    }
}
