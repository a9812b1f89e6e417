//! Tokens by the client credentials grant of OAuth 2.0 (RFC 6749, section 4.4), and by endpoints that are like it.
//!
//! In: a token endpoint, an id and a secret, and where the endpoint differs from the standard. Out: a [`TokenProvider`], or
//! credentials that become one when a client is built.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use serde_json::{Map, Value};
use url::{Position, Url};

use super::auth::{Auth, ExposeSecret, Scheme, SecretString};
use super::cached::Cached;
use super::client::{Client, ClientBuilder, is_exposed};
use super::credentials::basic_token;
use super::encode::percent;
use super::operation::BoxFuture;
use super::raw_call::RawCall;
use super::retry::Retry;
use super::timer::Instant;
use super::token::{ApiAccess, BoxError, Token, TokenProvider, TokenSource};
use super::token_format::{ClientAuthentication, TokenFormat};

/// Fetches tokens with the id and secret of a client.
///
/// It is a description until [`Auth::fetched`] makes credentials of it. As a [`TokenProvider`] of its own it keeps no token:
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
    settings: Settings,
    /// The API that the tokens are for, where they are fetched on behalf of a client.
    api: Option<ApiAccess>,
    /// Made when the first token is fetched, so that making a provider cannot fail.
    client: Mutex<Option<Client>>,
}

#[derive(Clone)]
struct Settings {
    url: String,
    id: String,
    secret: SecretString,
    parameters: Vec<(String, String)>,
    format: TokenFormat,
    configure: Option<Configure>,
}

type Configure = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

impl Auth {
    /// Tokens for a scheme that are fetched with the id and secret of a client, kept, and refreshed in time.
    ///
    /// Each client that is built with them fetches its own, through its own transport. A token URL that is relative is
    /// taken to be below the client's base URL.
    pub fn fetched(scheme: &'static Scheme, source: ClientCredentials) -> Self {
        Self::source(scheme, source)
    }
}

impl TokenSource for ClientCredentials {
    fn provider(&self, api: &ApiAccess) -> Arc<dyn TokenProvider> {
        let mut settings = self.settings.clone();
        // What cannot be joined is reported when a token is needed, as for an absolute URL.
        if let Ok(url) =
            Url::parse(&format!("{}/", api.base_url)).and_then(|base| base.join(&settings.url))
        {
            settings.url = url.into();
        }
        Arc::new(Cached::new(Self {
            settings,
            api: Some(api.clone()),
            client: Mutex::default(),
        }))
    }
}

impl ClientCredentials {
    /// Tokens from this endpoint for the client with this id and secret.
    pub fn new(
        token_url: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            settings: Settings {
                url: token_url.into(),
                id: id.into(),
                secret: secret.into(),
                parameters: Vec::new(),
                format: TokenFormat::standard(),
                configure: None,
            },
            api: None,
            client: Mutex::default(),
        }
    }

    /// Asks for the tokens somewhere else, such as at the endpoint of another tenant.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.settings.url = url.into();
        self
    }

    /// Asks for these scopes (RFC 6749, section 3.3), in place of others that were set before; none at all leaves the
    /// choice to the server.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(|s| s.as_ref().to_owned()).collect();
        self.settings.parameters.retain(|(name, _)| name != "scope");
        if scopes.is_empty() {
            return self;
        }
        self.parameter("scope", scopes.join(" "))
    }

    /// Adds a parameter to the request, such as `audience`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets how the endpoint wants the request and what it answers, where that is not the standard.
    #[must_use]
    pub fn format(mut self, format: TokenFormat) -> Self {
        self.settings.format = format;
        self
    }

    /// Changes the client that fetches the tokens: its timeouts, retries, proxy.
    #[must_use]
    pub fn configure(
        mut self,
        f: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.settings.configure = Some(Arc::new(f));
        self
    }

    fn client(&self, url: &Url) -> Result<Client, BoxError> {
        let allow_http = self.api.as_ref().is_some_and(|api| api.allow_http);
        if is_exposed(url) && !allow_http {
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
        if let Some(api) = &self.api {
            builder = builder.transport(Arc::clone(&api.transport));
        }
        if let Some(configure) = &self.settings.configure {
            builder = configure(builder);
        }
        Ok(client.insert(builder.build()?).clone())
    }

    fn request(&self) -> Result<RawCall, BoxError> {
        let settings = &self.settings;
        let url = Url::parse(&settings.url).map_err(|_| "the token URL is not an absolute URL")?;
        let mut call = self
            .client(&url)?
            .request(
                Method::POST,
                &url[Position::BeforePath..Position::AfterQuery],
            )
            .anonymous()
            .hide(&settings.secret)
            .header(ACCEPT, "application/json");
        let mut fields = Vec::new();
        if let Some(name) = settings.format.grant_type {
            fields.push((name, "client_credentials"));
        }
        if settings.format.authentication == ClientAuthentication::Basic {
            let token = self.basic()?;
            let mut header = HeaderValue::from_str(&format!("Basic {}", token.expose_secret()))?;
            header.set_sensitive(true);
            call = call.hide(&token).header(AUTHORIZATION, header);
        } else {
            fields.push((settings.format.client_id, &settings.id));
            let secret = settings.secret.expose_secret();
            fields.push((settings.format.client_secret, secret));
        }
        let more = settings.parameters.iter();
        fields.extend(more.map(|(name, value)| (name.as_str(), value.as_str())));
        if settings.format.authentication == ClientAuthentication::Json {
            let member = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
            let body: Map<String, Value> = fields.into_iter().map(member).collect();
            return Ok(call.json(&body));
        }
        let pair = |(name, value)| format!("{}={}", percent(name), percent(value));
        let body: Vec<String> = fields.into_iter().map(pair).collect();
        Ok(call.body("application/x-www-form-urlencoded", body.join("&")))
    }

    /// The credentials of RFC 6749, section 2.3.1, which encodes both parts before it joins them.
    fn basic(&self) -> Result<SecretString, &'static str> {
        let secret = SecretString::from(percent(self.settings.secret.expose_secret()));
        basic_token(&percent(&self.settings.id), &secret)
    }

    async fn fetch(&self) -> Result<Token, BoxError> {
        let started = Instant::now();
        let response = self.request()?.await?;
        let answer: Value = response.json()?;
        let (secret, lifetime) = self.settings.format.read(&answer)?;
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
        let url = Url::parse(&self.settings.url).ok();
        f.debug_struct("ClientCredentials")
            .field("id", &self.settings.id)
            .field("host", &url.as_ref().and_then(Url::host_str))
            .finish_non_exhaustive()
    }
}
