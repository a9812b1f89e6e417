//! An endpoint that hands out tokens (RFC 6749, section 3.2), whatever they are asked for with.
//!
//! In: where the endpoint is, how it wants to be asked, and the fields of a grant. Out: a token, and what came with it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use serde_json::{Map, Value};
use url::{Position, Url};

use super::auth::{ExposeSecret, SecretString};
use super::client::{Client, ClientBuilder, is_exposed};
use super::credentials::basic_token;
use super::encode::percent;
use super::raw_call::RawCall;
use super::retry::Retry;
use super::timer::Instant;
use super::token::{ApiAccess, BoxError, Token};
use super::token_format::{ClientAuthentication, TokenFormat};

type Configure = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

/// Where tokens are asked for, and how.
pub(super) struct Endpoint {
    settings: Settings,
    /// The API that the tokens are for, where they are fetched on behalf of a client.
    api: Option<ApiAccess>,
    /// Made when the first token is fetched, so that making a provider cannot fail.
    client: Mutex<Option<Client>>,
}

#[derive(Clone)]
struct Settings {
    url: String,
    parameters: Vec<(String, String)>,
    format: TokenFormat,
    configure: Option<Configure>,
    /// Whether a request whose answer was lost may be sent again.
    is_repeatable: bool,
}

/// What is asked with.
pub(super) struct Grant<'a> {
    /// The grant type.
    pub(super) name: &'static str,
    /// Further fields, which are secret.
    pub(super) fields: &'a [(&'static str, &'a SecretString)],
    /// The id of the client.
    pub(super) id: &'a str,
    /// The secret of the client; one without is named in the body alone (RFC 6749, section 3.2.1).
    pub(super) secret: Option<&'a SecretString>,
}

impl Endpoint {
    pub(super) fn new(url: impl Into<String>, is_repeatable: bool) -> Self {
        Self {
            settings: Settings {
                url: url.into(),
                parameters: Vec::new(),
                format: TokenFormat::standard(),
                configure: None,
                is_repeatable,
            },
            api: None,
            client: Mutex::default(),
        }
    }

    /// The same for a client of an API: a relative URL is below its base URL, and requests go through its transport.
    pub(super) fn of_client(&self, api: &ApiAccess) -> Self {
        let mut settings = self.settings.clone();
        let base = Url::parse(&format!("{}/", api.base_url));
        // What cannot be joined is reported when a token is needed, as for an absolute URL.
        if let Ok(url) = base.and_then(|base| base.join(&settings.url)) {
            settings.url = url.into();
        }
        Self {
            settings,
            api: Some(api.clone()),
            client: Mutex::default(),
        }
    }

    pub(super) fn set_url(&mut self, url: String) {
        self.settings.url = url;
    }

    pub(super) fn set_scopes(&mut self, scopes: &[String]) {
        self.settings.parameters.retain(|(name, _)| name != "scope");
        if !scopes.is_empty() {
            self.add_parameter("scope".to_owned(), scopes.join(" "));
        }
    }

    pub(super) fn add_parameter(&mut self, name: String, value: String) {
        self.settings.parameters.push((name, value));
    }

    pub(super) fn set_format(&mut self, format: TokenFormat) {
        self.settings.format = format;
    }

    pub(super) fn set_configure(&mut self, configure: Configure) {
        self.settings.configure = Some(configure);
    }

    /// The host, for `Debug`: the rest of the URL may hold a secret.
    pub(super) fn host(&self) -> Option<String> {
        let url = Url::parse(&self.settings.url).ok()?;
        url.host_str().map(str::to_owned)
    }

    /// Asks for a token. The answer comes with it, since it may hold another token for the next time.
    pub(super) async fn ask(&self, grant: Grant<'_>) -> Result<(Token, Value), BoxError> {
        let started = Instant::now();
        let response = self.request(&grant)?.await?;
        let answer: Value = response.json()?;
        let (secret, lifetime) = self.settings.format.read(&answer)?;
        let token = Token::new(secret);
        let token = match lifetime {
            // The server counts from when it made the token, which was after the request was sent.
            Some(lifetime) => token.expires_in(lifetime.saturating_sub(started.elapsed())),
            None => token,
        };
        Ok((token, answer))
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
        let retry = Retry::standard().retry_unsafe_methods(self.settings.is_repeatable);
        let mut builder = ClientBuilder::new(&url[..Position::BeforePath])
            .timeout(Duration::from_secs(10))
            .total_timeout(Duration::from_secs(30))
            .retry(retry)
            .max_response_bytes(1024 * 1024);
        if let Some(api) = &self.api {
            builder = builder.transport(Arc::clone(&api.transport));
        }
        if let Some(configure) = &self.settings.configure {
            builder = configure(builder);
        }
        Ok(client.insert(builder.build()?).clone())
    }

    fn request(&self, grant: &Grant<'_>) -> Result<RawCall, BoxError> {
        let Settings {
            url,
            parameters,
            format,
            ..
        } = &self.settings;
        let url = Url::parse(url).map_err(|_| "the token URL is not an absolute URL")?;
        let path = &url[Position::BeforePath..Position::AfterQuery];
        let mut call = self.client(&url)?.request(Method::POST, path).anonymous();
        call = call.header(ACCEPT, "application/json");
        let secrets = grant.fields.iter().map(|(_, secret)| *secret);
        for secret in secrets.chain(grant.secret) {
            call = call.hide(secret);
        }
        let mut fields = Vec::new();
        fields.extend(format.grant_type.map(|field| (field, grant.name)));
        let named = grant.fields.iter();
        fields.extend(named.map(|(name, secret)| (*name, secret.expose_secret())));
        match (format.authentication, grant.secret) {
            (ClientAuthentication::Basic, Some(secret)) => {
                let token = basic(grant.id, secret)?;
                let text = format!("Basic {}", token.expose_secret());
                let mut header = HeaderValue::from_str(&text)?;
                header.set_sensitive(true);
                call = call.hide(&token).header(AUTHORIZATION, header);
            }
            (_, secret) => {
                fields.push((format.client_id, grant.id));
                fields.extend(secret.map(|it| (format.client_secret, it.expose_secret())));
            }
        }
        let more = parameters.iter();
        fields.extend(more.map(|(name, value)| (name.as_str(), value.as_str())));
        Ok(if format.authentication == ClientAuthentication::Json {
            let member = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
            call.json(&fields.into_iter().map(member).collect::<Map<_, _>>())
        } else {
            let pair = |(name, value)| format!("{}={}", percent(name), percent(value));
            let body: Vec<String> = fields.into_iter().map(pair).collect();
            call.body("application/x-www-form-urlencoded", body.join("&"))
        })
    }
}

/// The credentials of RFC 6749, section 2.3.1, which encodes both parts before it joins them.
fn basic(id: &str, secret: &SecretString) -> Result<SecretString, &'static str> {
    let secret = SecretString::from(percent(secret.expose_secret()));
    basic_token(&percent(id), &secret)
}

/// The settings that all grants share, for a type with a field `endpoint`.
macro_rules! endpoint_settings {
    () => {
        /// Asks for the tokens somewhere else, such as at the endpoint of another tenant.
        #[must_use]
        pub fn token_url(mut self, url: impl Into<String>) -> Self {
            self.endpoint.set_url(url.into());
            self
        }

        /// Asks for these scopes (RFC 6749, section 3.3), in place of others that were set before; none at all leaves
        /// the choice to the server.
        #[must_use]
        pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
            let scopes: Vec<String> = scopes.into_iter().map(|s| s.as_ref().to_owned()).collect();
            self.endpoint.set_scopes(&scopes);
            self
        }

        /// Adds a parameter to the request, such as `audience`.
        #[must_use]
        pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.endpoint.add_parameter(name.into(), value.into());
            self
        }

        /// Sets how the endpoint wants the request and what it answers, where that is not the standard.
        #[must_use]
        pub fn format(mut self, format: TokenFormat) -> Self {
            self.endpoint.set_format(format);
            self
        }

        /// Changes the client that fetches the tokens: its timeouts, retries, proxy.
        #[must_use]
        pub fn configure(
            mut self,
            f: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
        ) -> Self {
            self.endpoint.set_configure(Arc::new(f));
            self
        }
    };
}
pub(super) use endpoint_settings;
